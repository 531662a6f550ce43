package org.greenregistry.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.OutsideService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.ledger.WholeBook;
import org.springframework.stereotype.Component;

/** What is owed on one project, and how far each report is. */
@Component
class OwnDuties {

    private static final int YEARS = 2;

    private final WholeBook book;
    private final Deadlines deadlines;

    OwnDuties(WholeBook book, Deadlines deadlines) {
        this.book = book;
        this.deadlines = deadlines;
    }

    /** @param open drafts of the organisation, whoever of it writes them */
    OwnProject of(Published<ProjectContent> project, List<OutsideService.Open<ReportContent>> open, LocalDate today) {
        var content = project.content();
        var mine = open.stream()
                .filter(draft -> project.record().equals(draft.content().project()))
                .toList();
        var running = Stream.of(ReportPeriod.year(today.getYear()), ReportPeriod.quarterOf(today))
                .filter(period -> Reporters.owes(content, today));
        var ended = ReportPeriod.endedBefore(today, YEARS).stream()
                .filter(period -> Reporters.owes(content, period.last()));
        var reports = Stream.concat(running, ended)
                .map(period -> report(project.record(), period, mine, today))
                .toList();
        var name = new LocalizedText(content.name().vi(), content.name().en());
        return new OwnProject(project.code(), name, reports);
    }

    private OwnReport report(
            UUID project, ReportPeriod period, List<OutsideService.Open<ReportContent>> open, LocalDate today) {
        var accepted = accepted(project, period).map(Published::code).orElse(null);
        var due = deadlines.of(period);
        var drafts = open.stream()
                .filter(draft -> period.equals(draft.content().period()))
                .map(OutsideService.Open::row)
                .toList();
        var own = drafts.stream()
                .filter(row -> row.owner().equals(Actor.current().account()))
                .findFirst();
        var state = Stream.of(ReviewState.SUBMITTED, ReviewState.RETURNED)
                .filter(asked -> drafts.stream().anyMatch(row -> row.state() == asked))
                .findFirst()
                .map(found -> OwnReport.State.valueOf(found.name()))
                .orElseGet(() -> untouched(period, due, accepted != null, today));
        return new OwnReport(period, due, state, own.map(row -> row.id()).orElse(null), accepted);
    }

    private static OwnReport.State untouched(ReportPeriod period, LocalDate due, boolean accepted, LocalDate today) {
        if (accepted) {
            return OwnReport.State.ACCEPTED;
        }
        if (!period.last().isBefore(today)) {
            return OwnReport.State.RUNNING;
        }
        return due.isBefore(today) ? OwnReport.State.OVERDUE : OwnReport.State.OPEN;
    }

    Optional<Published<ReportContent>> accepted(UUID project, ReportPeriod period) {
        var number = ReportKind.number(project, period);
        return Optional.ofNullable(book.numbered(ReportContent.class, ReportKind.SCHEME, Set.of(number))
                        .get(number))
                .filter(found -> !found.withdrawn());
    }
}
