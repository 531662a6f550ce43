package org.greenregistry.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.project.NoFacts;
import org.greenregistry.project.ProjectFacts;
import org.greenregistry.project.ProjectFactsBuilder;
import org.jspecify.annotations.Nullable;

/** Facts of one project, as far as a test needs any. */
final class SomeFacts {

    static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private final List<ProjectFacts.Since> history = new ArrayList<>();
    private final List<ProjectFacts.Figure> figures = new ArrayList<>();
    private final List<ProjectFacts.Paid> flows = new ArrayList<>();

    private ProjectFacts.Smart smart = NoFacts.SMART;
    private @Nullable BigDecimal hectares;

    /** The third quarter of 2026, asked long after it. */
    static Question question() {
        return Question.of(
                ProjectFilter.ALL,
                ReportPeriod.parse("2026-Q3"),
                Instant.parse("2027-01-01T00:00:00Z"),
                ZoneOffset.UTC);
    }

    SomeFacts at(Stage stage, String since) {
        history.add(new ProjectFacts.Since(stage, LocalDate.parse(since)));
        return this;
    }

    SomeFacts figure(CapitalKind kind, String currency, long amount) {
        figures.add(new ProjectFacts.Figure(kind, currency, BigDecimal.valueOf(amount)));
        return this;
    }

    SomeFacts flow(Flow.Kind kind, String day, String currency, long amount) {
        flows.add(new ProjectFacts.Paid(kind, LocalDate.parse(day), currency, BigDecimal.valueOf(amount)));
        return this;
    }

    SomeFacts hectares(long area) {
        hectares = BigDecimal.valueOf(area);
        return this;
    }

    SomeFacts smart(List<SmartTechnology> technologies, @Nullable Integer before, int after, String on) {
        smart = new ProjectFacts.Smart(technologies, before, after, LocalDate.parse(on));
        return this;
    }

    ProjectFacts done() {
        return ProjectFactsBuilder.builder()
                .record(UUID.randomUUID())
                .number(1)
                .code("BD-2026-0001")
                .recordedFrom(Instant.parse("2026-11-26T00:00:00Z"))
                .history(history)
                .countries(List.of())
                .owners(List.of())
                .groups(List.of())
                .certificates(List.of())
                .agencies(List.of())
                .evidence(Evidence.NONE)
                .frame(NoFacts.FRAME)
                .smart(smart)
                .figures(figures)
                .hectares(hectares)
                .flows(flows)
                .measured(List.of())
                .spent(List.of())
                .blocked(List.of())
                .due(List.of())
                .absent(List.of())
                .excused(List.of())
                .contradictions(Set.of())
                .build();
    }
}
