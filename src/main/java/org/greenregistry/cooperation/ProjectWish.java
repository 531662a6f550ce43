package org.greenregistry.cooperation;

import java.util.List;
import org.greenregistry.dossier.ProjectContent;

/** What a project may well look for, by what it says of itself: anything for its industry, at its place. */
final class ProjectWish {

    private ProjectWish() {}

    static NeedContent of(ProjectContent project) {
        return NeedContentBuilder.builder()
                .name(project.name().text())
                .side(NeedSide.NEED)
                .description(project.purpose().objectives())
                .sections(project.section() == null ? List.of() : List.of(project.section()))
                .unit(project.site().unit())
                .park(project.site().park())
                .greenDeal(project.frame().greenDeal())
                .sample(project.sample())
                .build();
    }
}
