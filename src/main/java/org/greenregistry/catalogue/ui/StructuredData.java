package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.Wording;
import tools.jackson.databind.node.ObjectNode;

/** What a page is about, for machines (schema.org). Only values every visitor may see, whoever asks. */
final class StructuredData {

    private StructuredData() {}

    static String site(String name, String description, Locale locale) {
        var home = address("", locale);
        var site = typed("WebSite")
                .put("name", name)
                .put("description", description)
                .put("url", home)
                .put("inLanguage", locale.getLanguage());
        var search = site.putObject("potentialAction").put("@type", "SearchAction");
        search.putObject("target")
                .put("@type", "EntryPoint")
                .put("urlTemplate", address("projects", locale) + "?q={search_term_string}");
        search.putObject("query-input")
                .put("@type", "PropertyValueSpecification")
                .put("valueRequired", true)
                .put("valueName", "search_term_string");
        return graph(site);
    }

    /** The page, and the data it shows: the guide to the data tells more of them under the same id. */
    static String list(String name, String description, Locale locale) {
        var data = typed("Dataset")
                .put("@id", PublicPage.HERE + "data#projects")
                .put("name", name)
                .put("description", description)
                .put("url", address("data", locale))
                .put("isAccessibleForFree", true);
        data.putArray("distribution")
                .addObject()
                .put("@type", "DataDownload")
                .put("encodingFormat", "text/csv")
                .put("contentUrl", PublicPage.HERE + "api/v1/projects.csv");
        return graph(
                data,
                typed("CollectionPage")
                        .put("name", name)
                        .put("description", description)
                        .put("url", address("projects", locale))
                        .put("inLanguage", locale.getLanguage()),
                crumbs(locale));
    }

    static String project(Published<ProjectContent> project, String description, Locale locale) {
        var content = project.content();
        var name = content.name().text().in(locale);
        var url = address(ProjectAddress.of(project.code(), content), locale);
        var about = typed("Project").put("name", name).put("identifier", project.code());
        place(content, about);
        var funders = about.putArray("funder");
        content.investors().filter(party -> party.name() != null).forEach(party -> funders.addObject()
                .put("@type", "Organization")
                .put("name", Objects.requireNonNull(party.name())));
        var page = typed("WebPage")
                .put("name", name)
                .put("description", description)
                .put("url", url)
                .put("inLanguage", locale.getLanguage())
                .put("dateModified", project.recordedFrom().toString());
        page.set("about", about);
        var path = crumbs(locale);
        crumb(path, 3, name, url);
        return graph(page, path);
    }

    private static void place(ProjectContent content, ObjectNode about) {
        var site = content.site();
        if (site.address() == null && site.point() == null) {
            return;
        }
        var place = about.putObject("location").put("@type", "Place");
        if (site.address() != null) {
            place.put("address", site.address());
        }
        var point = site.point();
        if (point != null) {
            geo(point, place);
        }
    }

    private static void geo(GeoPoint point, ObjectNode place) {
        place.putObject("geo")
                .put("@type", "GeoCoordinates")
                .put("latitude", point.lat())
                .put("longitude", point.lon());
    }

    private static ObjectNode crumbs(Locale locale) {
        var path = typed("BreadcrumbList");
        path.putArray("itemListElement");
        crumb(path, 1, Wording.text(locale, "catalogue.home.title"), address("", locale));
        crumb(path, 2, Wording.text(locale, "catalogue.list.title"), address("projects", locale));
        return path;
    }

    private static void crumb(ObjectNode path, int position, String name, String url) {
        path.withArray("itemListElement")
                .addObject()
                .put("@type", "ListItem")
                .put("position", position)
                .put("name", name)
                .put("item", url);
    }

    private static String address(String path, Locale locale) {
        return PublicPage.HERE + Lang.path(locale, path);
    }

    private static String graph(ObjectNode... things) {
        var graph = Canonical.emptyTree().put("@context", "https://schema.org");
        var members = graph.putArray("@graph");
        Stream.of(things).forEach(members::add);
        return Canonical.text(graph);
    }

    private static ObjectNode typed(String type) {
        return Canonical.emptyTree().put("@type", type);
    }
}
