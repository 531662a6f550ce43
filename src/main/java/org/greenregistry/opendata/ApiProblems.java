package org.greenregistry.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.shell.Wording;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The refusals of the API as the OpenAPI document has them; each is a problem of one shape. */
final class ApiProblems {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> ALWAYS = List.of("400", "429", "500", "503");
    private static final List<String> GUARDED = List.of("401", "403");
    private static final List<String> WRITTEN = List.of("409", "412", "413", "415", "422", "428");
    private static final Map<String, String> NAMES = names();

    private ApiProblems() {}

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var status : List.of(
                HttpStatus.NOT_MODIFIED,
                HttpStatus.BAD_REQUEST,
                HttpStatus.UNAUTHORIZED,
                HttpStatus.FORBIDDEN,
                HttpStatus.NOT_FOUND,
                HttpStatus.CONFLICT,
                HttpStatus.PRECONDITION_FAILED,
                HttpStatus.CONTENT_TOO_LARGE,
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                HttpStatus.UNPROCESSABLE_CONTENT,
                HttpStatus.PRECONDITION_REQUIRED,
                HttpStatus.TOO_MANY_REQUESTS,
                HttpStatus.INTERNAL_SERVER_ERROR,
                HttpStatus.SERVICE_UNAVAILABLE)) {
            names.put(String.valueOf(status.value()), status.getReasonPhrase().replace(" ", ""));
        }
        return names;
    }

    /** What {@code route} may answer but what was asked for, by status. */
    static List<String> of(ApiRoute route) {
        var statuses = new ArrayList<>(ALWAYS);
        if (route.isRead() && !route.isGuarded()) {
            statuses.add("304");
        }
        if (!route.variables().isEmpty()) {
            statuses.add("404");
        }
        if (route.isGuarded()) {
            statuses.addAll(GUARDED);
        }
        if (!route.isRead()) {
            statuses.addAll(WRITTEN);
        }
        statuses.sort(null);
        return statuses;
    }

    /** Of the component that describes answers of {@code status}. */
    static String name(String status) {
        return NAMES.getOrDefault(status, status);
    }

    static ObjectNode responses(ApiSchemas schemas, Locale locale) {
        var responses = JSON.objectNode();
        NAMES.forEach((status, name) -> {
            var response = responses.putObject(name).put("description", Wording.text(locale, "api.answer." + status));
            if (!status.equals("304")) {
                response.putObject("content")
                        .putObject("application/problem+json")
                        .set("schema", schemas.of(ApiProblem.class));
            }
        });
        return responses;
    }
}
