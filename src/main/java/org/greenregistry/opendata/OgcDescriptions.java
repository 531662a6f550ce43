package org.greenregistry.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What OGC API says about itself and its collections, and its links, all absolute. */
@Component
class OgcDescriptions {

    private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final String GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

    private final Office office;

    OgcDescriptions(Office office) {
        this.office = office;
    }

    private record Landing(String title, String description, List<OgcLink> links) {}

    private record Collections(List<OgcLink> links, List<Collection> collections) {}

    private record Collection(
            String id,
            String title,
            String description,
            Extent extent,
            String itemType,
            List<String> crs,
            List<OgcLink> links) {}

    private record Extent(Spatial spatial, @Nullable Temporal temporal) {}

    private record Spatial(List<List<Double>> bbox, String crs) {}

    /** @param interval open ends are null, and said so */
    private record Temporal(
            @JsonInclude(content = JsonInclude.Include.ALWAYS)
            List<List<@Nullable String>> interval,

            String trs) {}

    /** @param root address of the landing page */
    Record landing(String root, ApiQuestion question) {
        var locale = question.locale();
        return new Landing(
                office.book(locale),
                word("about", locale),
                List.of(
                        link(root, "", "self", OgcLink.JSON, "landing", locale),
                        link(root, "/api", "service-desc", OgcLink.OPEN_API, "definition", locale),
                        link(root, "/conformance", "conformance", OgcLink.JSON, "conformance", locale),
                        link(root, "/collections", "data", OgcLink.JSON, "collections", locale)));
    }

    Record all(String root, List<OgcCollection> collections, ApiQuestion question) {
        return new Collections(
                List.of(link(root, "/collections", "self", OgcLink.JSON, "collections", question.locale())),
                collections.stream()
                        .map(collection -> described(root, collection, question.locale()))
                        .toList());
    }

    Record one(String root, OgcCollection collection, ApiQuestion question) {
        return described(root, collection, question.locale());
    }

    private static Collection described(String root, OgcCollection collection, Locale locale) {
        var path = path(collection);
        var since = collection.since();
        return new Collection(
                collection.id(),
                word(collection.id(), locale),
                word(collection.id() + ".about", locale),
                new Extent(
                        new Spatial(List.of(collection.box()), CRS84),
                        since == null ? null : new Temporal(List.of(Arrays.asList(since.toString(), null)), GREGORIAN)),
                "feature",
                List.of(CRS84),
                List.of(
                        link(root, path, "self", OgcLink.JSON, collection.id(), locale),
                        link(root, path + "/items", "items", OgcLink.GEO_JSON, collection.id(), locale)));
    }

    /** This page and the next one, with all that was asked. */
    List<OgcLink> pages(
            String root, OgcCollection collection, OgcPage page, HttpServletRequest request, ApiQuestion question) {
        var locale = question.locale();
        var address = root + path(collection) + "/items";
        var links = new ArrayList<OgcLink>();
        links.add(new OgcLink(address + query(request, null), "self", OgcLink.GEO_JSON, word(collection.id(), locale)));
        if (page.next() != null) {
            links.add(
                    new OgcLink(address + query(request, page.next()), "next", OgcLink.GEO_JSON, word("next", locale)));
        }
        links.add(link(root, path(collection), "collection", OgcLink.JSON, collection.id(), locale));
        return List.copyOf(links);
    }

    List<OgcLink> feature(String root, OgcCollection collection, String id, ApiQuestion question) {
        var locale = question.locale();
        var item = path(collection) + "/items/" + encoded(id);
        return List.of(
                link(root, item, "self", OgcLink.GEO_JSON, "item", locale),
                link(root, path(collection), "collection", OgcLink.JSON, collection.id(), locale));
    }

    private static String path(OgcCollection collection) {
        return "/collections/" + collection.id();
    }

    private static OgcLink link(String root, String path, String rel, String type, String title, Locale locale) {
        return new OgcLink(root + path + (Lang.isEnglish(locale) ? "?lang=en" : ""), rel, type, word(title, locale));
    }

    private static String word(String key, Locale locale) {
        return Wording.text(locale, "api.ogc." + key);
    }

    /** @param after in the place of that of the request; absent to keep it */
    private static String query(HttpServletRequest request, @Nullable String after) {
        var asked = request.getParameterMap().entrySet().stream()
                .filter(sent -> after == null || !sent.getKey().equals("after"))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(sent ->
                        Arrays.stream(sent.getValue()).map(value -> encoded(sent.getKey()) + "=" + encoded(value)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (after != null) {
            asked.add("after=" + encoded(after));
        }
        return asked.isEmpty() ? "" : "?" + String.join("&", asked);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
