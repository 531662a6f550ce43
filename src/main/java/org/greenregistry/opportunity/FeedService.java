package org.greenregistry.opportunity;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Acting;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.VersionRow;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** News of lists and projects. It is passed on and kept by others, so whoever asks gets what the public sees. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class FeedService {

    private static final int MOST = 30;

    /** The precision of instants in the book. */
    private static final Duration JUST_BEFORE = Duration.ofNanos(1000);

    private final CatalogueService catalogue;
    private final RecordService records;
    private final NewsDesk news;
    private final TargetWords targets;

    FeedService(CatalogueService catalogue, RecordService records, NewsDesk news, TargetWords targets) {
        this.catalogue = catalogue;
        this.records = records;
        this.news = news;
        this.targets = targets;
    }

    /** The projects in a list that changed last, each with its last change. */
    public Feed list(ProjectQuery query, Locale locale) {
        var address = CatalogueParameters.write(ProjectQuery.of(query.filter()));
        return new Feed(
                Lang.path(locale, address.isEmpty() ? "projects" : "projects?" + address),
                Wording.text(locale, "opportunity.feed.list", targets.title(query.filter(), locale)),
                Acting.asPublic(() -> catalogue.rows(query.filter(), Order.NEWEST, PageRequest.of(0, MOST)).stream()
                        .map(row -> entry(row, locale))
                        .toList()));
    }

    private FeedEntry entry(ProjectRow row, Locale locale) {
        var changes = records.publicChanges(
                TargetWords.KIND, row.code(), row.recordedFrom().minus(JUST_BEFORE), row.recordedFrom());
        return new FeedEntry(
                path(row.code(), locale),
                row.version(),
                row.recordedFrom(),
                row.name().in(locale),
                news.lines(changes, locale));
    }

    /** The last public versions of a project; empty if there is no such project for the public. */
    public Optional<Feed> project(String code, Locale locale) {
        return Acting.asPublic(() -> records.find(ProjectContent.class, code, null)
                .filter(project -> !project.withdrawn())
                .map(project -> new Feed(path(code, locale), name(project, locale), entries(project, locale))));
    }

    private List<FeedEntry> entries(Published<ProjectContent> project, Locale locale) {
        return records.latest(project.record(), project.number(), MOST).stream()
                .map(version -> entry(project, version, locale))
                .toList();
    }

    private FeedEntry entry(Published<ProjectContent> project, VersionRow version, Locale locale) {
        return new FeedEntry(
                path(project.code(), locale),
                version.number(),
                version.recordedFrom(),
                name(project, locale),
                news.lines(version.changes(), locale));
    }

    private static String name(Published<ProjectContent> project, Locale locale) {
        return project.content().name().text().in(locale);
    }

    private static String path(String code, Locale locale) {
        return Lang.path(locale, "projects/" + code);
    }
}
