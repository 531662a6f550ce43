package org.greenregistry.demo;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.cooperation.Fit;
import org.greenregistry.cooperation.IncentiveContent;
import org.greenregistry.cooperation.LegalBasis;
import org.greenregistry.cooperation.SupportKind;
import org.greenregistry.cooperation.Usage;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Phase;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.jspecify.annotations.Nullable;

/** One row of incentives.csv: real ones as public sources tell of them, and samples that say so. */
record DemoIncentive(CsvRow row) {

    String key() {
        return row.text("key");
    }

    IncentiveContent content(Function<String, @Nullable UUID> record) {
        return new IncentiveContent(
                DemoRows.name(row),
                SupportKind.valueOf(row.text("kind")),
                Objects.requireNonNull(DemoRows.text(row, "benefit")),
                DemoRows.items(row, "basis", "b", DemoIncentive::basis),
                DemoRows.participants(row, "authority", record),
                DemoRows.date(row, "from"),
                DemoRows.date(row, "until"),
                DemoRows.text(row, "conditions"),
                new Fit(
                        DemoRows.words(row, "sections", Function.identity()),
                        List.of(),
                        DemoRows.words(row, "regimes", LegalRegime::valueOf),
                        DemoRows.words(row, "phases", Phase::valueOf),
                        isTrue("in_park"),
                        List.of(),
                        List.of(),
                        DemoRows.amount(row, "capital"),
                        row.find("currency"),
                        row.find("evidence", Evidence::valueOf)),
                DemoRows.items(row, "users", "u", (id, written) -> usage(id, written, record)),
                List.of(new Source(
                        "s1",
                        row.text("source"),
                        null,
                        Confidence.valueOf(row.text("confidence")),
                        DemoRows.text(row, "remark"))),
                null,
                isTrue("sample"));
    }

    private boolean isTrue(String column) {
        return "true".equals(row.find(column));
    }

    private static LegalBasis basis(String id, String written) {
        var parts = written.split("\\|", -1);
        var article = parts.length > 1 ? parts[1].strip() : "";
        return new LegalBasis(id, parts[0].strip(), article.isEmpty() ? null : article, null);
    }

    private static Usage usage(String id, String written, Function<String, @Nullable UUID> record) {
        var parts = written.split("@", -1);
        return new Usage(id, record.apply(parts[0]), ReducedDate.parse(parts[1]), null);
    }
}
