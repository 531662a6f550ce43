package org.greenregistry.insight.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.insight.WorkQuality;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.Decision;
import org.greenregistry.shell.Lang;

/**
 * What the page of the quality of work shows, as its address says it.
 *
 * @param who account of a reviewer whose decisions are listed; empty for all
 */
record QualityUrl(ReportPeriod period, Listed listed, String who) {

    static final String PATH = "overview/work";
    static final String LIST = "list";

    /** What the list below the numbers holds. */
    enum Listed {
        DECISIONS,
        RETURNED,
        KEPT,
        LATE,
        OVERDUE
    }

    /** The running quarter, unless the address says otherwise. */
    static QualityUrl parse(Map<String, List<String>> query, LocalDate today) {
        return new QualityUrl(
                first(query, OverviewUrl.PERIOD)
                        .flatMap(ReportPeriod::find)
                        .orElseGet(() -> ReportPeriod.quarterOf(today)),
                first(query, LIST).flatMap(QualityUrl::listed).orElse(Listed.DECISIONS),
                first(query, "who").orElse(""));
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<Listed> listed(String text) {
        return Arrays.stream(Listed.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    QualityUrl listing(Listed other, String whose) {
        return new QualityUrl(period, other, whose);
    }

    List<Decision> decisions(WorkQuality quality) {
        return quality.decisions().stream()
                .filter(decision -> listed == Listed.DECISIONS || decision.returned())
                .filter(decision -> who.isEmpty() || who.equals(String.valueOf(decision.reviewer())))
                .toList();
    }

    String query() {
        var base = OverviewUrl.PERIOD + "=" + period + "&" + LIST + "="
                + listed.name().toLowerCase(Locale.ROOT);
        return who.isEmpty() ? base : base + "&who=" + URLEncoder.encode(who, StandardCharsets.UTF_8);
    }

    /** At the list. */
    String href(Locale locale) {
        return Lang.path(locale, PATH) + "?" + query() + "#" + LIST;
    }
}
