package org.greenregistry.demo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.Name;
import org.greenregistry.organisation.HelixRole;
import org.jspecify.annotations.Nullable;

/**
 * A real organisation of partners-demo.csv.
 *
 * @param country ISO 3166-1 alpha-2; absent where the list gives several or none
 */
record DemoPartner(
        String code, Name name, HelixRole role, @Nullable String country) {

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
        var country = row.find("country");
        var one = country != null && country.length() == 2 && !country.equals("EU");
        return new DemoPartner(
                row.text("code"),
                new Name(row.text("name_vi"), row.text("name_en")),
                HelixRole.valueOf(row.text("helix_role")),
                one ? country : null);
    }

    /** Whether a source may well mean it by {@code written}: longer names often come shortened. */
    boolean isCalled(String written) {
        return Stream.of(name.vi(), name.en()).filter(Objects::nonNull).anyMatch(full -> full.startsWith(written));
    }
}
