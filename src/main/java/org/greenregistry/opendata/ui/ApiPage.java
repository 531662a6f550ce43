package org.greenregistry.opendata.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.opendata.ApiDocument;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document as people read it: what there is, what it takes, what it answers. */
@org.springframework.stereotype.Component
class ApiPage {

    private final ApiDocument document;

    ApiPage(ApiDocument document) {
        this.document = document;
    }

    Div in(Locale locale) {
        var api = document.in(locale, "");
        var page = new Div(
                new H1(Wording.text(locale, "api.page.title")),
                Tags.said("p", "lead", api.at("/info/description").asString()),
                basics(locale));
        page.addClassNames("page", "guide");
        for (var tag : api.get("tags").values()) {
            page.add(tag(api, tag, locale));
        }
        return page;
    }

    private static HtmlContainer basics(Locale locale) {
        var section = Tags.section("basics", "", Wording.text(locale, "api.page.basics"));
        var list = Tags.tag("ul", "guide-steps");
        for (var part : new String[] {"language", "faults", "cache", "pace", "token"}) {
            list.add(Tags.said("li", "", Wording.text(locale, "api.page.basics." + part)));
        }
        section.add(list, GuidePage.data("api/v1/openapi.json"));
        return section;
    }

    private static HtmlContainer tag(JsonNode api, JsonNode tag, Locale locale) {
        var name = tag.get("name").asString();
        var section = Tags.section("api-" + name, "", tag.get("description").asString());
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (name.equals(operation.getValue().at("/tags/0").asString())) {
                        section.add(operation(operation.getKey(), path.getKey(), operation.getValue(), locale));
                    }
                }));
        return section;
    }

    private static HtmlContainer operation(String method, String path, JsonNode operation, Locale locale) {
        var summary = Tags.tag(
                "summary",
                "",
                Tags.said("code", "", method.toUpperCase(Locale.ROOT) + " " + path),
                Tags.span("", " – " + operation.get("summary").asString()));
        var details = Tags.tag(
                "details",
                "api-operation",
                summary,
                Tags.said("p", "", operation.get("description").asString()));
        if (!operation.get("parameters").isEmpty()) {
            details.add(parameters(operation.get("parameters"), locale));
        }
        details.add(Tags.said(
                "p",
                "muted small",
                Wording.text(
                        locale,
                        "api.page.answers",
                        String.join(", ", operation.get("responses").propertyNames()))));
        var example = operation.at("/responses/200/content/application~1json/example");
        if (!example.isMissingNode()) {
            details.add(example(path, example, locale));
        }
        return details;
    }

    private static HtmlContainer parameters(JsonNode parameters, Locale locale) {
        var list = Tags.tag("dl", "terms");
        list.getElement().setAttribute("aria-label", Wording.text(locale, "api.page.parameters"));
        for (var parameter : parameters.values()) {
            var required = parameter.path("required").asBoolean(false);
            var name = parameter.get("name").asString()
                    + (required ? " · " + Wording.text(locale, "api.page.required") : "");
            list.add(Tags.tag(
                    "div",
                    "",
                    Tags.tag("dt", "", Tags.said("code", "", name)),
                    Tags.said("dd", "", parameter.path("description").asString(""))));
        }
        return list;
    }

    /** Its first lines: whoever wants more asks the address. */
    private static HtmlContainer example(String path, JsonNode example, Locale locale) {
        var text = example.toPrettyString().lines().limit(40).collect(Collectors.joining("\n"));
        var listing = Tags.tag("pre", "guide-program", Tags.said("code", "", text));
        listing.getElement().setAttribute("tabindex", "0");
        listing.getElement().setAttribute("role", "region");
        listing.getElement().setAttribute("aria-label", Wording.text(locale, "api.page.example", path));
        return listing;
    }
}
