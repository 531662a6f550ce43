package org.greenregistry.opendata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of the API, made of the addresses there are: programs read it, and the page for people. */
@Component
public class ApiDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String VERSION = "1.0.0";
    private static final String ETAG = "ETag";
    private static final Set<String> REVISED = Set.of("PUT", "PATCH", "DELETE");

    private final ApiRoutes routes;
    private final ApiParameters parameters;
    private final Office office;
    private final CooperationKinds kinds;

    ApiDocument(ApiRoutes routes, ApiParameters parameters, Office office, CooperationKinds kinds) {
        this.routes = routes;
        this.parameters = parameters;
        this.office = office;
        this.kinds = kinds;
    }

    /**
     * The document in that language.
     *
     * @param address of the registry, without trailing slash
     */
    public ObjectNode in(Locale locale, String address) {
        var schemas = new ApiSchemas(locale);
        var document = JSON.objectNode().put("openapi", "3.1.0");
        document.set("info", info(locale, address));
        document.putArray("servers").addObject().put("url", address);
        var all = routes.all();
        document.set("tags", tags(all, locale));
        var paths = document.putObject("paths");
        all.forEach(route -> paths.withObjectProperty(route.path())
                .set(route.method().toLowerCase(Locale.ROOT), operation(route, schemas, locale)));
        var components = document.putObject("components");
        components.set("responses", ApiProblems.responses(schemas, locale));
        components.set("schemas", schemas.known());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", Wording.text(locale, "api.token"));
        return document;
    }

    private ObjectNode info(Locale locale, String address) {
        var info = JSON.objectNode()
                .put("title", Wording.text(locale, "api.title", office.book(locale)))
                .put("version", VERSION)
                .put("description", Wording.text(locale, "api.lead"));
        var contact = info.putObject("contact").put("url", address);
        contact.put("name", office.authority(locale).orElseGet(() -> office.book(locale)));
        office.mail().ifPresent(mail -> contact.put("email", mail));
        return info;
    }

    private ArrayNode tags(List<ApiRoute> all, Locale locale) {
        var names = new LinkedHashSet<String>();
        all.forEach(route -> names.add(route.tag()));
        var tags = JSON.arrayNode();
        names.forEach(name -> tags.addObject().put("name", name).put("description", tag(name, locale)));
        return tags;
    }

    /** What an address is about; of records of cooperation what their list is called. */
    private String tag(String name, Locale locale) {
        return kinds.in(name)
                .map(kind -> Wording.text(locale, kind.name() + ".list"))
                .or(() -> Wording.find(locale, "api.tag." + name))
                .orElse(name);
    }

    private String words(ApiRoute route, Locale locale) {
        var operation = route.operation();
        return operation != null && !operation.words().isEmpty()
                ? Wording.text(locale, "api.operation." + operation.words(), tag(route.tag(), locale))
                : Wording.find(locale, "api.operation." + route.id()).orElse(route.method() + " " + route.path());
    }

    private ObjectNode operation(ApiRoute route, ApiSchemas schemas, Locale locale) {
        var words = words(route, locale);
        var operation = JSON.objectNode().put("operationId", route.id());
        operation.putArray("tags").add(route.tag());
        operation.put("summary", words);
        operation.put(
                "description",
                Wording.find(locale, "api.operation." + route.id() + ".more").orElse(words));
        operation.set("parameters", parameters(route, locale));
        if (Set.of("POST", "PUT", "PATCH").contains(route.method())
                && !route.path().matches(".*/(submit|recall)")) {
            operation.set("requestBody", body(route));
        }
        operation.set("responses", responses(route, schemas, locale));
        if (route.isGuarded()) {
            operation.putArray("security").addObject().putArray("token");
        }
        return operation;
    }

    private static ObjectNode body(ApiRoute route) {
        var type =
                switch (route.path().substring(route.path().lastIndexOf('/'))) {
                    case "/files" -> "application/octet-stream";
                    default -> route.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
                };
        var body = JSON.objectNode().put("required", true);
        var schema = body.putObject("content").putObject(type).putObject("schema");
        if (type.endsWith("json")) {
            schema.put("type", "object");
        }
        return body;
    }

    private ArrayNode parameters(ApiRoute route, Locale locale) {
        var all = JSON.arrayNode();
        route.variables().forEach(name -> all.add(parameters.of(name, "path", true, locale)));
        var operation = route.operation();
        if (operation != null) {
            if (operation.narrows()) {
                ApiParameters.NARROWING.forEach(name -> all.add(parameters.of(name, "query", false, locale)));
            }
            for (var name : operation.parameters()) {
                all.add(parameters.of(
                        name, "query", List.of(operation.required()).contains(name), locale));
            }
        }
        all.add(parameters.of(ApiParameters.LANGUAGE, "query", false, locale));
        if (!route.isRead()) {
            all.add(parameters.of("Idempotency-Key", "header", false, locale));
            if (REVISED.contains(route.method()) || route.path().matches(".*/(submit|recall)")) {
                all.add(parameters.of("If-Match", "header", true, locale));
            }
        }
        return all;
    }

    private static ObjectNode responses(ApiRoute route, ApiSchemas schemas, Locale locale) {
        var responses = JSON.objectNode();
        var success = success(route);
        var answer = responses.putObject(success);
        answer.put("description", Wording.text(locale, "api.answer." + success));
        if (!success.equals("204")) {
            answer.putObject("headers")
                    .putObject(ETAG)
                    .put("description", Wording.text(locale, "api.header.ETag"))
                    .putObject("schema")
                    .put("type", "string");
            answer.set("content", content(route, schemas));
        }
        ApiProblems.of(route)
                .forEach(status ->
                        responses.putObject(status).put("$ref", "#/components/responses/" + ApiProblems.name(status)));
        return responses;
    }

    private static String success(ApiRoute route) {
        if (route.method().equals("DELETE")) {
            return "204";
        }
        return route.method().equals("POST") && !route.path().matches(".*/(submit|recall)") ? "201" : "200";
    }

    private static ObjectNode content(ApiRoute route, ApiSchemas schemas) {
        var content = JSON.objectNode();
        var operation = route.operation();
        if (operation == null || operation.answer() == Void.class) {
            var type = operation == null || operation.type().isEmpty() ? "application/json" : operation.type();
            content.putObject(type).putObject("schema");
            return content;
        }
        var media = content.putObject("application/json");
        media.set("schema", schemas.of(operation));
        ApiExamples.of(route).ifPresent(example -> media.set("example", example));
        return content;
    }
}
