package org.greenregistry.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.LocalizedText;

/**
 * What a seeded project builds.
 *
 * @param division of VSIC 2025, with its {@code section}
 * @param millions US dollars, usual
 * @param hectares usual
 */
record SeedProduct(
        LocalizedText name, String category, String division, String section, double millions, double hectares) {

    /** @param sections gives the section of a division of VSIC 2025 */
    static List<SeedProduct> all(Function<String, Optional<String>> sections) {
        return CsvFile.beside(SeedProduct.class, "seed-products.csv")
                .read(row -> new SeedProduct(
                        new LocalizedText(row.text("vi"), row.text("en")),
                        row.text("category"),
                        row.text("vsic"),
                        sections.apply(row.text("vsic")).orElseThrow(),
                        Double.parseDouble(row.text("million_usd")),
                        Double.parseDouble(row.text("ha"))));
    }
}
