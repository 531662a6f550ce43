package org.greenregistry.briefing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.briefing.PaperFormat;
import org.greenregistry.briefing.PaperKind;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What the page of reports has chosen, as its address says it: the question of the overview, and which paper.
 *
 * @param paper id of one that is pointed at
 */
record ReportsUrl(
        PaperKind kind,
        PaperFormat format,
        ReportPeriod period,
        ProjectQuery asked,
        @Nullable String paper) {

    static final String KIND = "kind";
    static final String FORMAT = "format";

    private static final String PERIOD = "period";
    private static final String PAPER = "paper";
    private static final Set<String> OTHERS = Set.of(KIND, FORMAT, PERIOD, PAPER, "by", "against", "step", "show");

    /** @param usual the period of an address that names none */
    static ReportsUrl parse(Map<String, List<String>> query, CatalogueParameters parameters, ReportPeriod usual) {
        return new ReportsUrl(
                one(PaperKind.values(), first(query, KIND)).orElse(PaperKind.REPORT),
                one(PaperFormat.values(), first(query, FORMAT)).orElse(PaperFormat.DOCX),
                first(query, PERIOD).flatMap(ReportPeriod::find).orElse(usual),
                parameters.read(query, OTHERS).understood(),
                first(query, PAPER).orElse(null));
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, Optional<String> name) {
        return List.of(all).stream()
                .filter(each -> each.name().equals(name.orElse("")))
                .findFirst();
    }

    ReportsUrl kind(PaperKind other) {
        return new ReportsUrl(other, format, period, asked, null);
    }

    ReportsUrl format(PaperFormat other) {
        return new ReportsUrl(kind, other, period, asked, null);
    }

    ReportsUrl period(ReportPeriod other) {
        return new ReportsUrl(kind, format, other, asked, null);
    }

    ReportsUrl at(@Nullable AsOf moment) {
        return new ReportsUrl(kind, format, period, asked.at(moment), null);
    }

    boolean isPointedAt(Object id) {
        return Objects.equals(paper, id.toString());
    }

    /** The question alone, as the overview asks it. */
    String question() {
        var pairs = new ArrayList<>(List.of(PERIOD + "=" + period));
        var rest = CatalogueParameters.write(asked);
        if (!rest.isEmpty()) {
            pairs.add(rest);
        }
        return String.join("&", pairs);
    }

    String query() {
        return KIND + "=" + kind + "&" + FORMAT + "=" + format + "&" + question();
    }
}
