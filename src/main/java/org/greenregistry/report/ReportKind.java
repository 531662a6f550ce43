package org.greenregistry.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.Carriers;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordKind;
import org.greenregistry.ledger.Version;
import org.greenregistry.ledger.WholeBook;
import org.greenregistry.ledger.Writing;
import org.greenregistry.organisation.Representation;
import org.greenregistry.project.ProjectReach;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Periodic reports as the ledger knows them. */
@Component
class ReportKind implements RecordKind<ReportContent> {

    static final String NAME = "report";

    /** Under which the key table has one report for each project and period. */
    static final String SCHEME = "REPORT";

    private final ReportSettings settings;
    private final ReportWords words;
    private final ProjectReach reach;
    private final ObjectProvider<WholeBook> book;
    private final ObjectProvider<Representation> representation;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * @param book asked for late: it knows all kinds of record, this one too
     * @param representation asked for late: it needs the database, which needs every kind
     */
    ReportKind(
            ReportSettings settings,
            ReportWords words,
            ProjectReach reach,
            ObjectProvider<WholeBook> book,
            ObjectProvider<Representation> representation,
            Clock clock,
            ZoneId zone) {
        this.settings = settings;
        this.words = words;
        this.reach = reach;
        this.book = book;
        this.representation = representation;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ReportContent> contentType() {
        return ReportContent.class;
    }

    @Override
    public ReportContent empty() {
        return ReportContent.EMPTY;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public String codePrefix() {
        return settings.codePrefix();
    }

    @Override
    public LocalizedText title(ReportContent content) {
        return new LocalizedText(title(content, Lang.VIETNAMESE), title(content, Lang.ENGLISH));
    }

    private static @Nullable String title(ReportContent content, Locale locale) {
        var period = content.period();
        var name = content.name();
        return period == null || name == null
                ? null
                : Wording.text(locale, "report.title", period.text(locale), name.in(locale));
    }

    /** One report for a project and period. */
    @Override
    public Set<OfficialKey> keys(ReportContent content) {
        var project = content.project();
        var period = content.period();
        return project == null || period == null
                ? Set.of()
                : Set.of(new OfficialKey(SCHEME, number(project, period), period.text(Lang.VIETNAMESE)));
    }

    static String number(UUID project, ReportPeriod period) {
        return project + " " + period;
    }

    /** What the book says of the project and its earlier report; what stays as it was has been judged before. */
    @Override
    public void check(ReportContent content, @Nullable ReportContent before) {
        var project = content.project();
        var period = content.period();
        if (project == null || period == null || content.equals(before)) {
            return;
        }
        if (before != null && !(project.equals(before.project()) && period.equals(before.period()))) {
            throw new Refusal("report.moved");
        }
        if (project(content).filter(found -> !found.withdrawn()).isEmpty()) {
            throw new Refusal("report.project.none");
        }
        if (!period.last().isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            throw new Refusal("report.period.running");
        }
        if (content.reason() == null) {
            requireContinued(content, project, period);
        }
    }

    private void requireContinued(ReportContent content, UUID project, ReportPeriod period) {
        var number = number(project, period.previous());
        var broken = Optional.ofNullable(book.getObject()
                        .numbered(ReportContent.class, SCHEME, Set.of(number))
                        .get(number))
                .map(previous -> content.broken(previous.content()))
                .filter(lines -> !lines.isEmpty());
        if (broken.isPresent()) {
            var locale = Lang.current();
            throw new Refusal(
                    "report.chain",
                    period.previous().text(locale),
                    words.line(broken.get().getFirst(), locale).orElse(""));
        }
    }

    private Optional<Published<ProjectContent>> project(ReportContent content) {
        return Optional.ofNullable(content.project())
                .flatMap(project -> book.getObject().byId(ProjectContent.class, project));
    }

    /** To those who speak for the organisation that carries the project out. */
    @Override
    public boolean isOpenTo(Actor outsider, Writing<ReportContent> writing) {
        var names = representation.getObject().names(outsider);
        return project(writing.content())
                .filter(found -> !found.withdrawn() && Carriers.includes(found.content(), names))
                .isPresent();
    }

    /** Never: what a company reports is the office's to know. */
    @Override
    public boolean mayBePublic(ReportContent content) {
        return false;
    }

    @Override
    public Set<String> areas(ReportContent content) {
        return ofProject(content, reach::areas);
    }

    @Override
    public Set<String> agencies(ReportContent content) {
        return ofProject(content, reach::agencies);
    }

    private Set<String> ofProject(ReportContent content, Function<ProjectContent, Set<String>> codes) {
        return project(content).map(Published::content).map(codes).orElse(Set.of());
    }

    @Override
    public Version newVersion() {
        return new ReportVersion();
    }

    @Override
    public String words(String path, String value, Locale locale) {
        return words.of(path, value, locale);
    }

    @Override
    public boolean hasNamedItems(String list) {
        return list.equals("lines");
    }

    @Override
    public Optional<String> itemName(String list, String id, Locale locale) {
        return list.equals("lines") ? words.line(id, locale) : Optional.empty();
    }
}
