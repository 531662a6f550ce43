package org.greenregistry.opportunity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.kernel.NotYet;
import org.greenregistry.opportunity.Feed;
import org.greenregistry.opportunity.FeedService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Office;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Atom feeds: of a list, with the parameters of its address, or of one project. */
@RestController
@ForEveryone
class Feeds {

    private static final String VIETNAMESE = "/feed";
    private static final String ENGLISH = "/en/feed";

    /** The project a feed is about; without it the feed is about a list. */
    private static final String PROJECT = "project";

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String SOON = "10";

    private final FeedService feeds;
    private final CatalogueParameters parameters;
    private final Office office;

    Feeds(FeedService feeds, CatalogueParameters parameters, Office office) {
        this.feeds = feeds;
        this.parameters = parameters;
        this.office = office;
    }

    @GetMapping({VIETNAMESE, ENGLISH})
    ResponseEntity<byte[]> feed(HttpServletRequest request, WebRequest conditions) {
        var locale = request.getServletPath().equals(ENGLISH) ? Lang.ENGLISH : Lang.VIETNAMESE;
        var project = request.getParameter(PROJECT);
        if (project != null) {
            return feeds.project(project, locale)
                    .map(feed -> answer(feed, locale, request, conditions))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        }
        var sent = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey(), entry -> Arrays.asList(entry.getValue())));
        var query = parameters.read(sent, Set.of());
        // A list one asked for otherwise than one thinks would bring news one did not ask for.
        return query.notUnderstood().isEmpty()
                ? answer(feeds.list(query, locale), locale, request, conditions)
                : ResponseEntity.badRequest().build();
    }

    private ResponseEntity<byte[]> answer(Feed feed, Locale locale, HttpServletRequest request, WebRequest conditions) {
        var atom = new Atom(feed, office.address(request), office.book(locale), self(request), locale);
        var tag = atom.tag();
        if (conditions.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(atom.bytes());
    }

    private static String self(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }

    /** The index is not whole yet. */
    @ExceptionHandler(NotYet.class)
    ResponseEntity<byte[]> later() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .build();
    }
}
