package org.greenregistry.catalogue.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.journal.KeptAnswers;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project as plain HTML. The body holds what the actor may see; head and structured data hold what everybody may. */
@Component
class ProjectText implements PublicText {

    private static final String FOLDER = "projects/";

    /** Of some tens of kilobytes each. */
    private static final int MOST_KEPT = 400;

    private final ProjectFinder finder;
    private final ProjectPage page;
    private final Marks marks;
    private final CodeLists codes;
    private final Formats formats;
    private final KeptAnswers<Asked, PublicPage> kept;

    private record Asked(String path, List<String> asOf, Locale locale) {}

    ProjectText(
            ProjectFinder finder,
            ProjectPage page,
            Marks marks,
            CodeLists codes,
            Formats formats,
            JournalService journal) {
        this.finder = finder;
        this.page = page;
        this.marks = marks;
        this.codes = codes;
        this.formats = formats;
        this.kept = new KeptAnswers<>(journal, MOST_KEPT);
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        if (!path.startsWith(FOLDER) || path.split("/", -1).length > 3) {
            return Optional.empty();
        }
        var asked = new Asked(path, List.of(query.getOrDefault("asOf", new String[0])), locale);
        return Optional.of(kept.of(asked, () -> page(asked)));
    }

    private PublicPage page(Asked asked) {
        var parts = asked.path().split("/", -1);
        var code = parts[1];
        var asOf = asked.asOf().stream()
                .flatMap(moment -> AsOf.parse(moment, formats).stream())
                .findFirst()
                .orElse(null);
        return finder.find(code, asOf)
                .map(project -> parts.length == 3 && !parts[2].equals(ProjectAddress.slug(project.content()))
                        ? PublicPage.moved(ProjectAddress.of(code, project.content()))
                        : found(project, asOf, asked.locale()))
                .orElseGet(() -> missing(code, asked.path(), asked.locale()));
    }

    private PublicPage found(Published<ProjectContent> project, @Nullable AsOf asOf, Locale locale) {
        var path = ProjectAddress.of(project.code(), project.content());
        var html = PublicPage.html(page.of(project, asOf, locale, ProjectPage.Acts.NONE));
        if (project.publication() != Publication.PUBLIC || project.content().sample() || project.withdrawn()) {
            return PublicPage.of(project.code(), "", path, html).unlisted(200);
        }
        var description = description(project.content(), locale);
        var made = PublicPage.of(project.content().name().text().in(locale), description, path, html);
        return asOf == null
                ? made.withJsonLd(StructuredData.project(project, description, locale))
                : made.unlisted(200);
    }

    private PublicPage missing(String code, String path, Locale locale) {
        var gone = finder.isGone(code);
        var title = Wording.text(locale, gone ? "catalogue.gone" : "catalogue.none");
        return PublicPage.of(title, "", path, PublicPage.html(ProjectPage.missing(code, gone, locale)))
                .unlisted(gone ? 410 : 404);
    }

    private String description(ProjectContent content, Locale locale) {
        var stage = content.stage();
        return Stream.of(
                        Optional.ofNullable(content.category())
                                .map(category -> codes.current(ReferenceList.CATEGORY, category))
                                .map(category -> codes.name(ReferenceList.CATEGORY, category, locale)),
                        Optional.ofNullable(stage).map(held -> Wording.text(locale, "project.phase." + held.phase())),
                        marks.parkOf(content.site().park())
                                .map(park -> park.name().in(locale)),
                        marks.current(content.site().unit())
                                .map(unit -> unit.fullName().in(locale)),
                        Optional.of(Marks.word(content.evidence(), locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
