package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Whoever shows a token is led to the sign-in page like anybody else, at every page there is. */
@AppTest
class TokenPagesTest {

    private static String token = "";

    @Autowired
    Programs programs;

    @LocalServerPort
    int port;

    /** @param isOpen to everyone */
    record Page(String path, boolean isOpen) {}

    static List<Page> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.greenregistry").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(view -> view.getPackageName().endsWith(".ui"))
                .flatMap(view ->
                        paths(view).map(path -> new Page(path, view.isAnnotationPresent(AnonymousAllowed.class))))
                .filter(page -> !page.path().contains(":"))
                .toList();
    }

    private static Stream<String> paths(Class<?> view) {
        return Stream.concat(
                Stream.of(view.getAnnotation(Route.class).value()),
                Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aTokenOpensNoPage(Page page) throws Exception {
        if (token.isEmpty()) {
            token = programs.any().text();
        }
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + page.path()))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(page.path())
                    .matches(page.isOpen() ? "(?!.*sign-in).*" : ".*/sign-in");
            assertThat(answer.statusCode()).isIn(page.isOpen() ? List.of(200, 404) : List.of(302));
        }
    }

    @Test
    void allPagesAreTried() {
        assertThat(pages()).extracting(Page::path).contains("", "en", "journal", "en/accounts", "accounts/tokens");
    }
}
