package org.greenregistry.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.dossier.Actual;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.ReportedValue;
import org.greenregistry.ledger.Consequence;
import org.greenregistry.ledger.Derivation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an accepted report changes in its project: the section {@code actuals}. Revenue, trade and taxes stay in the
 * report; so does free text, so that taking personal data out of a report leaves nothing of it behind.
 */
@Component
class ReportOutcome implements Consequence<ReportContent> {

    @Override
    public Class<ReportContent> cause() {
        return ReportContent.class;
    }

    @Override
    public Optional<Derivation<?>> of(String code, ReportContent content, boolean withdrawn) {
        var period = Objects.requireNonNull(content.period());
        return Optional.of(new Derivation<>(
                Objects.requireNonNull(content.project()),
                ProjectContent.class,
                project -> ProjectContentBuilder.builder(project)
                        .actuals(
                                withdrawn
                                        ? project.actuals().without(period)
                                        : project.actuals().with(actual(code, content)))
                        .build()));
    }

    static Actual actual(String code, ReportContent report) {
        var period = Objects.requireNonNull(report.period());
        return new Actual(
                period.toString(),
                period,
                code,
                report.currency(),
                report.value("CAPITAL", Column.PERIOD),
                report.value("CAPITAL", period.isYear() ? Column.PERIOD : Column.YEAR_TO_DATE),
                report.value("CAPITAL", Column.TOTAL),
                people(report.value("WORKERS_VN", Column.PERIOD)),
                people(report.value("WORKERS_FOREIGN", Column.PERIOD)),
                values(report));
    }

    private static @Nullable Integer people(@Nullable BigDecimal counted) {
        return counted == null ? null : counted.intValueExact();
    }

    private static List<ReportedValue> values(ReportContent report) {
        return ReportForm.lines().stream()
                .filter(line -> line.indicator() != null)
                .map(line -> new ReportedValue(
                        Objects.requireNonNull(line.indicator()),
                        line.indicator(),
                        report.value(line.code(), Column.PERIOD)))
                .filter(reported -> reported.value() != null)
                .toList();
    }
}
