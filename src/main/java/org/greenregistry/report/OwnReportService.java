package org.greenregistry.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForInvestors;
import org.greenregistry.dossier.Carriers;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.OutsideService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.WholeBook;
import org.greenregistry.organisation.Representation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports for the organisations that owe them: each sees those on the projects it carries out, and no other project or
 * report.
 */
@Service
@ForInvestors
@Transactional(readOnly = true)
public class OwnReportService {

    private final WholeBook book;
    private final Representation representation;
    private final OutsideService outside;
    private final DraftService drafts;
    private final OwnDuties duties;
    private final Clock clock;
    private final ZoneId zone;

    OwnReportService(
            WholeBook book,
            Representation representation,
            OutsideService outside,
            DraftService drafts,
            OwnDuties duties,
            Clock clock,
            ZoneId zone) {
        this.book = book;
        this.representation = representation;
        this.outside = outside;
        this.drafts = drafts;
        this.duties = duties;
        this.clock = clock;
        this.zone = zone;
    }

    /** The projects my organisation carries out, by code, with their reports of this year and the one before. */
    public List<OwnProject> projects() {
        var open = open();
        var today = today();
        return own().stream()
                .map(project -> duties.of(project, open, today))
                .filter(project -> !project.reports().isEmpty())
                .toList();
    }

    private List<OutsideService.Open<ReportContent>> open() {
        return outside.drafts(ReportContent.class, representation.names(Actor.current()));
    }

    private List<Published<ProjectContent>> own() {
        var names = representation.names(Actor.current());
        return book.naming(ProjectContent.class, names).stream()
                .filter(project -> Carriers.includes(project.content(), names))
                .sorted(Comparator.comparing(Published::code))
                .toList();
    }

    /** My draft on that project and period: the one I have, or one to correct what is accepted, or a new one. */
    @Transactional
    public UUID begin(String code, ReportPeriod period) {
        var project = own().stream()
                .filter(mine -> mine.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("report.project.none"));
        if (!period.last().isBefore(today())) {
            throw new Refusal("report.period.running");
        }
        if (!Reporters.owes(project.content(), period.last())) {
            throw new Refusal("report.project.none");
        }
        var mine = open().stream()
                .filter(open -> open.row().owner().equals(Actor.current().account()))
                .filter(open -> project.record().equals(open.content().project())
                        && period.equals(open.content().period()))
                .map(open -> open.row().id())
                .findFirst();
        return mine.orElseGet(() -> duties.accepted(project.record(), period)
                .map(found -> drafts.revise(found.record()))
                .orElseGet(() ->
                        drafts.record(ReportContent.class, Beginning.of(project.content(), project.record(), period))));
    }

    /** An accepted report of my organisation; empty for any other. */
    public Optional<Published<ReportContent>> find(String code) {
        return book.find(ReportContent.class, code)
                .filter(found -> !found.withdrawn() && isOwn(found.content().project()));
    }

    /** The accepted report on the period of the same length before, if it is my organisation's. */
    public Optional<ReportContent> before(ReportContent report) {
        var project = report.project();
        var period = report.period();
        return project == null || period == null || !isOwn(project)
                ? Optional.empty()
                : duties.accepted(project, period.previous()).map(Published::content);
    }

    private boolean isOwn(@Nullable UUID project) {
        return own().stream().anyMatch(mine -> mine.record().equals(project));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
