package org.greenregistry.catalogue.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.catalogue.FirmProject;
import org.greenregistry.kernel.Folded;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.place.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * A firm in a park, however often the park or the book names it.
 *
 * @param record absent for one without
 * @param tenants as the park lists it; empty for one it does not list
 * @param projects newest first; empty for one the book has no project of
 */
record Firm(@Nullable OrganisationRow record, String name, List<Tenant> tenants, List<FirmProject> projects) {

    /** Tenants first; names are one firm if they have the same record, or not two and read the same. */
    static List<Firm> of(List<Tenant> tenants, List<FirmProject> projects, Map<UUID, OrganisationRow> records) {
        var groups = new Groups(records);
        tenants.forEach(tenant -> groups.of(tenant.organisation(), Objects.requireNonNullElse(tenant.name(), ""))
                .tenants
                .add(tenant));
        projects.forEach(project -> project.firms()
                .forEach(firm -> groups.of(firm.organisation(), firm.name()).add(project)));
        return groups.all.stream().map(Group::firm).toList();
    }

    private static final class Group {

        private final String name;
        private final List<Tenant> tenants = new ArrayList<>();
        private final List<FirmProject> projects = new ArrayList<>();
        private @Nullable OrganisationRow record;

        Group(String name) {
            this.name = name;
        }

        /** A project may name a firm twice. */
        void add(FirmProject project) {
            if (!projects.contains(project)) {
                projects.add(project);
            }
        }

        Firm firm() {
            return new Firm(record, name, List.copyOf(tenants), List.copyOf(projects));
        }
    }

    private static final class Groups {

        private final Map<UUID, OrganisationRow> records;
        private final List<Group> all = new ArrayList<>();
        private final Map<UUID, Group> byRecord = new HashMap<>();
        private final Map<String, Group> byName = new HashMap<>();

        Groups(Map<UUID, OrganisationRow> records) {
            this.records = records;
        }

        Group of(@Nullable UUID organisation, String name) {
            var record = organisation == null ? null : records.get(organisation);
            var folded = Folded.of(name);
            var known = record == null ? null : byRecord.get(record.record());
            var same = known == null ? byName.get(folded) : known;
            var group = same == null || isOther(same, record) ? added(name) : same;
            if (record != null) {
                group.record = record;
                byRecord.putIfAbsent(record.record(), group);
            }
            byName.putIfAbsent(folded, group);
            return group;
        }

        private Group added(String name) {
            var group = new Group(name);
            all.add(group);
            return group;
        }

        private static boolean isOther(Group group, @Nullable OrganisationRow record) {
            return record != null && group.record != null && !group.record.equals(record);
        }
    }
}
