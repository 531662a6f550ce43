package org.greenregistry.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Contradiction;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.ObstacleKind;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What figures count of one version of a project, at one level: values of its content, and nothing that is computed
 * with the day of asking. It stands in the index beside the version, so that a figure over the whole book reads no
 * content. Dates known to the month or year are their first day.
 *
 * @param record id of the record
 * @param number of the version
 * @param author who wrote it; absent in what the public sees
 * @param recordedFrom when the book knew it
 * @param history stages held one after the other, oldest first
 * @param section letter of VSIC 2025, said or derived
 * @param unit uid of the unit of today
 * @param district uid of the district it lay in until 30 June 2025
 * @param countries where its investors are registered
 * @param owners countries of their ultimate owners
 * @param companies who invests in it or carries it out: id of the record, or the folded name
 * @param frame international frames it says it serves
 * @param smart how digital its production is, as last assessed
 * @param figures preferred ones, one of each kind and currency
 * @param flows registered capital that came or went
 * @param jobs planned
 * @param hectares of land
 * @param measured given, planned and reported values of green indicators
 * @param spent what accepted reports say, the earliest period first
 * @param ends what ends when
 * @param heldSince since when it waits without being suspended; absent if it does not
 * @param reviewOn when that is looked at again
 * @param asked how many values its stage asks for
 * @param absent paths of those nobody gave, without ids of items, so one may be there several times
 * @param excused those of them that are absent with a reason
 */
@RecordBuilder
@RecordBuilder.Options(inheritComponentAnnotations = false, enableWither = false, enableGetters = false)
public record ProjectFacts(
        UUID record,
        int number,
        String code,
        @Nullable UUID author,
        Instant recordedFrom,
        List<Since> history,
        @Nullable String category,
        @Nullable String section,
        @Nullable String unit,
        @Nullable String district,
        @Nullable String park,
        List<String> countries,
        List<String> owners,
        List<String> groups,
        List<String> certificates,
        List<String> companies,
        List<String> agencies,
        Evidence evidence,
        Frame frame,
        Smart smart,
        List<Figure> figures,
        List<Paid> flows,
        @Nullable Integer jobs,
        @Nullable BigDecimal hectares,
        List<Measured> measured,
        List<Spent> spent,
        List<Blocked> blocked,
        List<Due> due,
        List<Ends> ends,
        @Nullable LocalDate heldSince,
        @Nullable LocalDate reviewOn,
        int asked,
        List<String> absent,
        List<String> excused,
        Set<Contradiction> contradictions) {

    /** Values as facets write them; CBAM goods are {@code goods}. */
    public record Frame(List<String> areas, List<String> objectives, List<String> goals, List<String> goods) {}

    /**
     * Levels from 0 to 5.
     *
     * @param on when it was assessed
     */
    public record Smart(
            List<SmartTechnology> technologies,
            @Nullable Integer before,
            @Nullable Integer after,
            @Nullable LocalDate on) {

        /** Somebody put it at a level, and said when. */
        public boolean isAssessed() {
            return after != null && on != null;
        }
    }

    /** A stage and its first day, absent where nobody knows it. */
    public record Since(Stage stage, @Nullable LocalDate day) {}

    /** An amount in major units. */
    public record Figure(CapitalKind kind, String currency, BigDecimal amount) {}

    /** A flow of registered capital; the amount is absent where the book has none. */
    public record Paid(
            Flow.Kind kind,
            @Nullable LocalDate day,
            @Nullable String currency,
            @Nullable BigDecimal amount) {}

    /** A value of a green indicator for the period that begins with {@code from}. */
    public record Measured(String indicator, IndicatorKind kind, LocalDate from, BigDecimal value) {}

    /**
     * What an accepted report says of its period.
     *
     * @param implemented capital in the period
     * @param total capital since the certificate
     */
    public record Spent(
            ReportPeriod period,
            @Nullable String currency,
            @Nullable BigDecimal implemented,
            @Nullable BigDecimal total,
            @Nullable Integer workersVietnamese,
            @Nullable Integer workersForeign) {}

    /** What holds it up, and until when that was. */
    public record Blocked(
            ObstacleKind kind,
            @Nullable String agency,
            LocalDate since,
            @Nullable LocalDate promised,
            @Nullable LocalDate resolved) {

        public boolean isOpen(LocalDate day) {
            return !since.isAfter(day) && (resolved == null || resolved.isAfter(day));
        }
    }

    /** A point of the schedule; planned, actual or both. */
    public record Due(
            MilestoneKind kind,
            @Nullable LocalDate planned,
            @Nullable LocalDate actual) {

        /** Planned before {@code day} and not reached by then. */
        public boolean isLate(LocalDate day) {
            return planned != null && planned.isBefore(day) && (actual == null || actual.isAfter(day));
        }
    }

    /** The last day of something. */
    public record Ends(EndKind kind, LocalDate day) {}

    /** The stage held on {@code day}, as far as the dates say; absent before the first. */
    public @Nullable Stage stageOn(LocalDate day) {
        var held = sinceOn(day);
        return held == null ? null : held.stage();
    }

    /** Whether a report on that period is accepted: {@code 2026-Q3}. */
    public boolean hasReport(String period) {
        return spent.stream().anyMatch(report -> report.period().toString().equals(period));
    }

    /** The same with its first day. */
    public @Nullable Since sinceOn(LocalDate day) {
        Since held = null;
        for (var since : history) {
            if (since.day() == null || !since.day().isAfter(day)) {
                held = since;
            }
        }
        return held;
    }

    /** The present stage. */
    public @Nullable Stage stage() {
        return history.isEmpty() ? null : history.getLast().stage();
    }

    /**
     * Capital put in by {@code day}: the total of the newest report on a period that ended by then; where there is none
     * the preferred figure of a document.
     */
    public @Nullable BigDecimal implemented(String currency, LocalDate day) {
        for (var report : spent.reversed()) {
            if (currency.equals(report.currency())
                    && report.total() != null
                    && !report.period().last().isAfter(day)) {
                return report.total();
            }
        }
        return amount(CapitalKind.IMPLEMENTED, currency);
    }

    /** Registered capital as it was on {@code day}: today's without what documents of later days raised or lowered. */
    public @Nullable BigDecimal registered(String currency, LocalDate day) {
        var now = amount(CapitalKind.REGISTERED, currency);
        if (now == null) {
            return null;
        }
        for (var flow : flows) {
            if (flow.amount() != null
                    && flow.day() != null
                    && flow.day().isAfter(day)
                    && currency.equals(flow.currency())) {
                now = switch (flow.kind()) {
                    case UP -> now.subtract(flow.amount());
                    case DOWN -> now.add(flow.amount());
                    case NEW, ENDED -> now;
                };
            }
        }
        return now;
    }

    /** The preferred amount of that kind and currency. */
    public @Nullable BigDecimal amount(CapitalKind kind, String currency) {
        for (var figure : figures) {
            if (figure.kind() == kind && figure.currency().equals(currency)) {
                return figure.amount();
            }
        }
        return null;
    }
}
