package org.greenregistry.dossier;

import java.util.List;

/**
 * How much of what its stage asks for a record says. RESTRICTED values are not counted: what is counted stands in the
 * index, which never holds them.
 *
 * @param asked how many values
 * @param absent paths of those nobody gave, with or without a reason
 * @param excused those of them that have one; a reason is no value
 */
public record Completeness(int asked, List<String> absent, List<String> excused) {

    public static Completeness of(ProjectContent content) {
        var asked = Requirements.asked(content).stream()
                .filter(need -> !need.restricted())
                .toList();
        var absent = asked.stream()
                .filter(Requirements.Need::absent)
                .map(Requirements.Need::path)
                .toList();
        return new Completeness(
                asked.size(), absent, absent.stream().filter(content::isExcused).toList());
    }
}
