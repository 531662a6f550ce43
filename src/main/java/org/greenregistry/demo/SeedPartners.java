package org.greenregistry.demo;

import java.util.ArrayList;
import java.util.List;
import org.greenregistry.dossier.Partner;
import org.greenregistry.dossier.PartnershipKind;
import org.greenregistry.organisation.HelixRole;

/** Whom a seeded project works with: every fourth with a school, every sixth with a supplier, some with all three. */
final class SeedPartners {

    private SeedPartners() {}

    static List<Partner> of(int number) {
        var partners = new ArrayList<Partner>();
        if (number % 4 == 0) {
            partners.add(
                    partner("r1", "Trường kỹ thuật số " + number % 40, HelixRole.UNIVERSITY, PartnershipKind.TRAINING));
        }
        if (number % 6 == 0) {
            partners.add(partner("r2", "Cơ khí số " + number % 60, HelixRole.SUPPLIER, PartnershipKind.SUPPLY));
        }
        if (number % 12 == 0) {
            partners.add(
                    partner("r3", "Phòng Kinh tế số " + number % 24, HelixRole.GOVERNMENT, PartnershipKind.POLICY));
        }
        return partners;
    }

    private static Partner partner(String id, String name, HelixRole role, PartnershipKind kind) {
        return new Partner(id, null, name, role, kind, null, null, null);
    }
}
