package org.greenregistry.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.greenregistry.dossier.InvestorKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/** Organisations of a project, each once with all its roles. Persons are left out. */
final class Oc4idsParties {

    private static final Set<InvestorKind> PERSONS =
            Set.of(InvestorKind.FOREIGN_PERSON, InvestorKind.VIETNAMESE_PERSON);

    private final LinkedHashMap<String, Found> found = new LinkedHashMap<>();

    private record Found(String name, @Nullable String country, Set<String> roles) {}

    private Oc4idsParties() {}

    static List<Oc4idsProject.Organization> of(ProjectContent content) {
        var parties = new Oc4idsParties();
        for (var party : content.parties()) {
            if (party.role() != null && (party.kind() == null || !PERSONS.contains(party.kind()))) {
                parties.add(party.name(), party.country(), Oc4idsCodes.role(party.role()));
            }
        }
        content.partners().forEach(partner -> parties.add(partner.name(), null, "partner"));
        return parties.organizations();
    }

    private void add(@Nullable String name, @Nullable String country, String role) {
        if (name == null || name.isBlank()) {
            return;
        }
        var before = found.get(Folded.of(name));
        var roles = before == null ? new LinkedHashSet<String>() : before.roles();
        roles.add(role);
        var known = before == null || before.country() == null ? country : before.country();
        found.put(Folded.of(name), new Found(before == null ? name : before.name(), known, roles));
    }

    private List<Oc4idsProject.Organization> organizations() {
        var all = new ArrayList<Oc4idsProject.Organization>();
        found.values()
                .forEach(party -> all.add(new Oc4idsProject.Organization(
                        "party-" + (all.size() + 1),
                        party.name(),
                        party.country() == null ? null : new Oc4idsProject.Address(null, null, null, party.country()),
                        List.copyOf(party.roles()))));
        return List.copyOf(all);
    }
}
