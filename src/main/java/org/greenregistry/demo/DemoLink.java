package org.greenregistry.demo;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.cooperation.Confirmation;
import org.greenregistry.cooperation.Exchange;
import org.greenregistry.cooperation.LinkAnswer;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.LinkContentBuilder;
import org.greenregistry.cooperation.LinkPurpose;
import org.greenregistry.cooperation.Side;
import org.greenregistry.cooperation.Supply;
import org.greenregistry.cooperation.Transfer;
import org.greenregistry.dossier.DependencyKind;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.organisation.HelixRole;
import org.jspecify.annotations.Nullable;

/** One row of links.csv: real ones as public sources tell of them, and samples that say so. */
record DemoLink(CsvRow row, Function<String, @Nullable UUID> record) {

    String key() {
        return row.text("key");
    }

    LinkContent content() {
        return LinkContentBuilder.builder()
                .kind(LinkPurpose.valueOf(row.text("kind")))
                .partner(partner())
                .project(referred("project"))
                .counterpart(side(row.find("counterpart")))
                .serving(referred("serving"))
                .need(row.find("need", DependencyKind::valueOf))
                .since(DemoRows.date(row, "since"))
                .until(DemoRows.date(row, "until"))
                .document(row.find("document"))
                .supply(new Supply(DemoRows.text(row, "product"), null, null, DemoRows.amount(row, "local_share")))
                .transfer(new Transfer(
                        null, null, null, null, DemoRows.text(row, "object"), DemoRows.count(row, "readiness")))
                .exchange(new Exchange(
                        row.find("stream", Exchange.Stream::valueOf),
                        DemoRows.amount(row, "quantity"),
                        row.find("unit")))
                .confirmations(DemoRows.items(row, "confirmed", "c", this::confirmation))
                .sources(sources())
                .sample(isSample())
                .build();
    }

    /** A sample organisation stands beside the name the link calls it by, a real one has its own. */
    private Side partner() {
        var known = row.find("partner");
        return known == null || row.find("name") != null
                ? new Side(referred("partner"), row.find("name"), row.find("role", HelixRole::valueOf))
                : side(known);
    }

    /** Key of the organisation, answer, day, letter; what is otherwise in the words behind them. */
    private Confirmation confirmation(String id, String written) {
        var parts = written.split(" ", 5);
        return new Confirmation(
                id,
                record.apply(parts[0]),
                LinkAnswer.valueOf(parts[1]),
                ReducedDate.parse(parts[2]),
                parts[3],
                parts.length > 4 ? parts[4] : null);
    }

    /** @param code of partners-demo.csv */
    private Side side(@Nullable String code) {
        if (code == null) {
            return Side.NONE;
        }
        var partner = DemoPartner.of(code);
        return new Side(record.apply(code), partner.name().vi(), partner.role());
    }

    private @Nullable UUID referred(String column) {
        var key = row.find(column);
        return key == null ? null : record.apply(key);
    }

    private boolean isSample() {
        return "true".equals(row.find("sample"));
    }

    private List<Source> sources() {
        return isSample()
                ? DemoRows.madeUp()
                : List.of(new Source("s1", row.text("source"), null, Confidence.valueOf(row.text("confidence")), null));
    }
}
