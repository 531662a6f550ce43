package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Everything the book says about a project. Each input rule stands here once, in the groups OnDraft and OnSubmit; a
 * rule on several components is named after the one it blames.
 *
 * @param category code of the registry's own categories
 * @param section letter of VSIC 2025 (Decision 36/2025/QĐ-TTg), by the main objective
 * @param steps since the opening entry, in their order, as the parties are in that of the document
 * @param actuals what accepted reports say, and {@code ties} what public links say: nobody edits either
 * @param parent id of the project or programme this one is part of
 * @param gaps why values are absent
 * @param progress how it goes, like the note for colleagues
 * @param sample made up for demonstration: counted in no total
 */
@Built
@Complete(groups = OnSubmit.class)
@Walked(groups = OnSubmit.class)
@Consistent(groups = OnSubmit.class)
public record ProjectContent(
        @Valid Name name,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 40, groups = OnDraft.class)
        String category,

        @Nullable @NotNull(groups = OnSubmit.class) LegalRegime regime,

        @Nullable @RequiredFrom(Stage.CALLING) @Size(max = 1, groups = OnDraft.class)
        String section,

        @RequiredFrom(Stage.REGISTERED) @Size(max = 50, groups = OnDraft.class)
        List<@Valid VsicCode> activities,

        @Valid Purpose purpose,
        @Valid Opening opening,
        @Size(max = 100, groups = OnDraft.class) List<@Valid Step> steps,
        @Size(max = 200, groups = OnDraft.class) List<@Valid Event> events,
        @Visible(Level.INTERNAL) @Valid Hold hold,
        @Valid Licences licences,
        @Valid Site site,
        @Size(max = 50, groups = OnDraft.class) List<@Valid Party> parties,
        @Size(max = 100, groups = OnDraft.class) List<@Valid CapitalFigure> capital,
        @Valid ExchangeRate rate,
        @Valid Term term,

        @RequiredFrom(Stage.REGISTERED) @Size(max = 100, groups = OnDraft.class)
        List<@Valid Milestone> milestones,

        @Valid Jobs jobs,
        @Visible(Level.INTERNAL) @Valid Actuals actuals,
        @Valid Opportunity opportunity,
        @Size(max = 100, groups = OnDraft.class) List<@Valid GreenClaim> claims,
        @Size(max = 500, groups = OnDraft.class) List<@Valid IndicatorValue> indicators,
        @Valid GreenFrame frame,
        @Valid Digital digital,
        @Size(max = 100, groups = OnDraft.class) List<@Valid Partner> partners,

        @Visible(Level.INTERNAL) @Size(max = 50, groups = OnDraft.class)
        List<@Valid TechnologyTransfer> transfers,

        @Visible(Level.INTERNAL) @Size(max = 50, groups = OnDraft.class)
        List<@Valid ResearchFund> research,

        @Valid Ties ties,
        @Nullable UUID parent,
        @Size(max = 50, groups = OnDraft.class) List<@Valid Dependency> dependencies,

        @Visible(Level.INTERNAL) @Size(max = 100, groups = OnDraft.class)
        List<@Valid Obstacle> obstacles,

        @Size(max = 200, groups = OnDraft.class) List<@Valid Document> documents,
        @Size(max = 100, groups = OnDraft.class) List<@Valid Source> sources,
        @Size(max = 500, groups = OnDraft.class) List<@Valid Gap> gaps,
        @Visible(Level.INTERNAL) @Nullable @Valid LocalizedText progress,
        @Visible(Level.INTERNAL) @Nullable @Valid LocalizedText note,
        boolean sample) {

    public static final ProjectContent EMPTY = ProjectContentBuilder.builder().build();

    /** Missing parts and lists become empty ones, so that readers meet no null where there is nothing to decide. */
    public ProjectContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        activities = Lists.copy(activities);
        purpose = Objects.requireNonNullElse(purpose, Purpose.NONE);
        opening = Objects.requireNonNullElse(opening, Opening.NONE);
        steps = Lists.copy(steps);
        events = Lists.copy(events);
        hold = Objects.requireNonNullElse(hold, Hold.NONE);
        licences = Objects.requireNonNullElse(licences, Licences.NONE);
        site = Objects.requireNonNullElse(site, Site.NONE);
        parties = Lists.copy(parties);
        capital = Lists.copy(capital);
        rate = Objects.requireNonNullElse(rate, ExchangeRate.NONE);
        term = Objects.requireNonNullElse(term, Term.NONE);
        milestones = Lists.copy(milestones);
        jobs = Objects.requireNonNullElse(jobs, Jobs.NONE);
        actuals = Objects.requireNonNullElse(actuals, Actuals.NONE);
        opportunity = Objects.requireNonNullElse(opportunity, Opportunity.NONE);
        claims = Lists.copy(claims);
        indicators = Lists.copy(indicators);
        frame = Objects.requireNonNullElse(frame, GreenFrame.NONE);
        digital = Objects.requireNonNullElse(digital, Digital.NONE);
        partners = Lists.copy(partners);
        transfers = Lists.copy(transfers);
        research = Lists.copy(research);
        ties = Objects.requireNonNullElse(ties, Ties.NONE);
        dependencies = Lists.copy(dependencies);
        obstacles = Lists.copy(obstacles);
        documents = Lists.copy(documents);
        sources = Lists.copy(sources);
        gaps = Lists.copy(gaps);
    }

    /** The stage the project came into the book at; a certificate without another word means REGISTERED. */
    public @Nullable Stage entered() {
        return opening.stage() == null && isCertified() ? Stage.REGISTERED : opening.stage();
    }

    /** The stage held now; absent while nothing says it. */
    public @Nullable Stage stage() {
        var history = history();
        return history.isEmpty() ? null : history.getLast().stage();
    }

    /** Since when the present stage is held. */
    public @Nullable ReducedDate stageOn() {
        var history = history();
        return history.isEmpty() ? null : history.getLast().since();
    }

    /** Stages held one after the other, the entry into the book first; a supplement asked for is no move. */
    public List<Held> history() {
        return history(steps.size());
    }

    /** @param until how many steps had been taken */
    List<Held> history(int until) {
        var history = new ArrayList<Held>();
        var entered = entered();
        if (entered != null) {
            var certified = entered == Stage.REGISTERED ? licences.certificate().on() : null;
            history.add(new Held(entered, opening.on() == null ? certified : opening.on()));
        }
        for (var step : steps.subList(0, until)) {
            if (step.to() != null && (history.isEmpty() || history.getLast().stage() != step.to())) {
                history.add(new Held(step.to(), step.on()));
            }
        }
        return history;
    }

    /** Registered capital that came or went, by the dates of the documents. */
    public List<Flow> flows() {
        return Flows.of(this);
    }

    public Stream<Party> investors() {
        return parties.stream().filter(party -> party.role() == PartyRole.INVESTOR);
    }

    /** Paths of values the stage asks for, whether they are there or not. */
    public List<String> asked() {
        return Requirements.asked(this).stream().map(Requirements.Need::path).toList();
    }

    /** Paths of values the stage asks for and that are absent, with or without a reason. */
    public List<String> incomplete() {
        return Requirements.of(this).stream().map(Requirements.Need::path).toList();
    }

    /** The same with {@code reason} for every value the stage asks for that is absent and has none. */
    public ProjectContent excused(ValueGap reason) {
        var more = new ArrayList<>(gaps);
        incomplete().stream()
                .filter(path -> !isExcused(path))
                .map(path -> Gap.of(path, reason))
                .forEach(more::add);
        return ProjectContentBuilder.builder(this).gaps(more).build();
    }

    /** The highest step any claim has; NONE without claims. */
    public Evidence evidence() {
        return GreenClaim.highest(claims);
    }

    /** Whether it is a call for an investor that has not found one. */
    public boolean isSeeking() {
        var stage = stage();
        return stage != null && stage.phase() == Phase.OPPORTUNITY;
    }

    /** Hectares of the site, or else those offered. */
    public @Nullable BigDecimal hectares() {
        return site.area() == null ? opportunity.landOffered() : site.area().movePointLeft(4);
    }

    /** Whether commitments may stand for permits: the special investment procedure (Article 28 of Law 143/2025). */
    boolean isCommitted() {
        return regime == LegalRegime.SPECIAL_PROCEDURE;
    }

    /** Whether somebody said why there is nothing at {@code path}. */
    public boolean isExcused(String path) {
        return gaps.stream().anyMatch(gap -> path.equals(gap.path()) && gap.reason() != null);
    }

    boolean asksFor(RequiredFrom rule) {
        var reached = Objects.requireNonNullElse(Reached.by(history()), Stage.CALLING);
        return switch (rule.when()) {
            case AT -> stage() == rule.value();
            case REACHED -> reached.compareTo(rule.value()) >= 0;
            case IF_IN_REGIME -> reached.compareTo(rule.value()) >= 0 && regime != null && regime.has(rule.value());
            case IF_PASSED -> history().stream().anyMatch(held -> held.stage() == rule.value());
        };
    }

    /** What the certificate says need not be said again. */
    boolean isSaidElsewhere(String path) {
        return switch (path) {
            case "opening.on", "opening.source" -> entered() == Stage.REGISTERED && isCertified();
            case "capital.source" -> isCertified();
            default -> false;
        };
    }

    private boolean isCertified() {
        return licences.certificate().number() != null && licences.certificate().on() != null;
    }
}
