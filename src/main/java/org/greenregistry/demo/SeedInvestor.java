package org.greenregistry.demo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.Name;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;

/** A made-up company of a seeded book: the same number is always the same company. */
record SeedInvestor(String name, String shortName, String country, String ultimateCountry) {

    /** Countries whose companies count in euro. */
    static final Set<String> EURO = Set.of("DE", "NL", "FR", "FI");

    /** Some belong to owners elsewhere. */
    private static final int ONE_IN_OWNED_ABROAD = 6;

    private static final List<CsvRow> FIRMS =
            CsvFile.beside(SeedInvestor.class, "seed-investors.csv").read(row -> row);

    static SeedInvestor of(int number) {
        var random = new SplittableRandom(number);
        var firm = FIRMS.get(Math.floorMod(number, FIRMS.size()));
        var owner = random.nextInt(ONE_IN_OWNED_ABROAD) == 0 ? FIRMS.get(random.nextInt(FIRMS.size())) : firm;
        var first = firm.text("first") + " " + (number / FIRMS.size() + 1);
        var form = firm.text("form");
        var name = Objects.equals(firm.text("country"), "VN") ? form + " " + first : first + " " + form;
        return new SeedInvestor(name, first, firm.text("country"), owner.text("country"));
    }

    boolean isForeign() {
        return !country.equals("VN");
    }

    OrganisationContent content() {
        return OrganisationContentBuilder.builder(OrganisationContent.of(new Name(name, name), country))
                .ultimateCountry(ultimateCountry)
                .build();
    }
}
