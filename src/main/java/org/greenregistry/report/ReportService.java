package org.greenregistry.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.access.ForStaff;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Periodic reports for the office: what is accepted, and the beginning of a new one. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ReportService {

    private final RecordService records;
    private final DraftService drafts;
    private final Clock clock;
    private final ZoneId zone;

    ReportService(RecordService records, DraftService drafts, Clock clock, ZoneId zone) {
        this.records = records;
        this.drafts = drafts;
        this.clock = clock;
        this.zone = zone;
    }

    /** The accepted report on {@code period} of each of {@code projects} that has one. */
    public Map<UUID, Published<ReportContent>> accepted(Collection<UUID> projects, ReportPeriod period) {
        var numbers = projects.stream()
                .map(project -> ReportKind.number(project, period))
                .toList();
        return records.numbered(ReportContent.class, ReportKind.SCHEME, numbers).values().stream()
                .collect(Collectors.toMap(
                        found -> Objects.requireNonNull(found.content().project()), Function.identity()));
    }

    public Optional<Published<ReportContent>> accepted(UUID project, ReportPeriod period) {
        return Optional.ofNullable(accepted(Set.of(project), period).get(project));
    }

    /** The accepted report on the period of the same length before. */
    public Optional<ReportContent> before(ReportContent report) {
        return report.project() == null || report.period() == null
                ? Optional.empty()
                : accepted(report.project(), report.period().previous()).map(Published::content);
    }

    /** My drafts of reports, by project and period as {@code "project period"}. */
    @ForOfficers
    public Map<String, UUID> mine() {
        var mine = new LinkedHashMap<String, UUID>();
        drafts.mine().stream()
                .filter(row -> row.kind().equals(ReportKind.NAME))
                .map(DraftRow::id)
                .forEach(id -> {
                    var content = drafts.open(id, ReportContent.class).content();
                    if (content.project() != null && content.period() != null) {
                        mine.put(ReportKind.number(content.project(), content.period()), id);
                    }
                });
        return mine;
    }

    /**
     * My draft on that project and period: the one I have, or one of the accepted report to correct it, or a new one
     * with the project's investors of today.
     */
    @ForOfficers
    @Transactional
    public UUID begin(UUID project, ReportPeriod period) {
        if (!period.last().isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            throw new Refusal("report.period.running");
        }
        var mine = mine().get(ReportKind.number(project, period));
        return mine != null
                ? mine
                : accepted(project, period)
                        .map(found -> drafts.revise(found.record()))
                        .orElseGet(() ->
                                drafts.record(ReportContent.class, Beginning.of(reporting(project), project, period)));
    }

    private ProjectContent reporting(UUID project) {
        return records.byId(ProjectContent.class, project)
                .filter(found -> !found.withdrawn() && Beginning.isReporting(found.content()))
                .map(Published::content)
                .orElseThrow(() -> new Refusal("report.project.none"));
    }
}
