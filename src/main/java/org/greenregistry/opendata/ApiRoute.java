package org.greenregistry.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * One address of the API with one method.
 *
 * @param method in capitals
 * @param path with the names of its variables in braces
 * @param operation absent where nobody said more
 */
record ApiRoute(String method, String path, @Nullable ApiOperation operation) {

    static final String BASE = "/api/v1";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Its name in the document and in the words about it: {@code getProjectsCode}. */
    String id() {
        return method.toLowerCase(Locale.ROOT)
                + Arrays.stream(path.substring(BASE.length()).split("[^\\w]+", -1))
                        .map(StringUtils::capitalize)
                        .collect(Collectors.joining());
    }

    /** What it is about: the first part of its path. */
    String tag() {
        return path.substring(BASE.length() + 1).split("[/.]", -1)[0];
    }

    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** An address to ask for an example, behind that of the API; empty where there is none. */
    String example() {
        return operation == null ? "" : operation.example();
    }

    /** Whether a token is asked for. */
    boolean isGuarded() {
        return !isRead() || tag().equals("drafts");
    }
}
