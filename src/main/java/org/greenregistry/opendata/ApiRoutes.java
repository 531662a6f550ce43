package org.greenregistry.opendata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of the API as the web server has them, so that what is told of them cannot lag behind. */
@Component
class ApiRoutes {

    private final RequestMappingHandlerMapping mappings;

    ApiRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /** By path, then by method. The one for whatever is not there is none of them. */
    List<ApiRoute> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(ApiRoutes::routes)
                .sorted(Comparator.comparing(ApiRoute::path).thenComparing(ApiRoute::method))
                .toList();
    }

    private static Stream<ApiRoute> routes(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
        var operation = mapping.getValue().getMethodAnnotation(ApiOperation.class);
        return mapping.getKey().getPatternValues().stream()
                .filter(path -> path.startsWith(ApiRoute.BASE + "/") && !path.endsWith("*"))
                .flatMap(path -> mapping.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> new ApiRoute(method.name(), plain(path), operation)));
    }

    /** Without the patterns of its variables, which may have braces of their own. */
    private static String plain(String path) {
        return path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
