package org.greenregistry.demo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.Source;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A real organisation of partners-demo.csv.
 *
 * @param country ISO 3166-1 alpha-2; absent where the list does not say one
 * @param profile what links it to the province
 * @param source as the list writes it
 */
record DemoPartner(
        String code,
        Name name,
        HelixRole role,
        @Nullable String country,
        @Nullable LocalizedText profile,
        String source) {

    private static final List<DemoPartner> ALL =
            CsvFile.beside(DemoPartner.class, "partners-demo.csv").read(DemoPartner::read);

    static List<DemoPartner> all() {
        return ALL;
    }

    static DemoPartner of(String code) {
        return ALL.stream()
                .filter(partner -> partner.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no partner " + code));
    }

    private static DemoPartner read(CsvRow row) {
        return new DemoPartner(
                row.text("code"),
                new Name(row.text("name_vi"), row.text("name_en")),
                HelixRole.valueOf(row.text("helix_role")),
                country(row.find("country")),
                DemoRows.text(row, "profile"),
                row.text("source_confidence"));
    }

    /** Of several the seat, where the list begins with Viet Nam; EU is no country. */
    private static @Nullable String country(@Nullable String written) {
        if (written == null || written.equals("EU")) {
            return null;
        } else if (written.startsWith("VN/")) {
            return "VN";
        }
        return written.length() == 2 ? written : null;
    }

    OrganisationContent content() {
        return OrganisationContentBuilder.builder(OrganisationContent.of(name, country))
                .shortName(code)
                .roles(List.of(role))
                .profile(profile)
                .sources(List.of(new Source("s1", source, null, null, null)))
                .build();
    }

    /** Whether a source may well mean it by {@code written}: longer names often come shortened. */
    boolean isCalled(String written) {
        return Stream.of(name.vi(), name.en()).filter(Objects::nonNull).anyMatch(full -> full.startsWith(written));
    }
}
