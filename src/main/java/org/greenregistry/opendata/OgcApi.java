package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.shell.Office;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** OGC API – Features, Part 1 (17-069r4): core, GeoJSON and OpenAPI 3.0. */
@RestController
class OgcApi {

    private static final String ROOT = "/ogc";
    private static final String COLLECTIONS = ROOT + "/collections";
    private static final String COLLECTION = COLLECTIONS + "/{collection}";
    private static final String ITEMS = COLLECTION + "/items";
    private static final String ITEM = ITEMS + "/{id}";
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final List<String> CONFORMS = List.of(
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson");

    private final OgcQuestions questions;
    private final List<OgcCollection> collections;
    private final OgcDescriptions descriptions;
    private final OgcDefinition definition;
    private final Office office;
    private final Clock clock;

    OgcApi(
            OgcQuestions questions,
            List<OgcCollection> collections,
            OgcDescriptions descriptions,
            OgcDefinition definition,
            Office office,
            Clock clock) {
        this.questions = questions;
        this.collections = collections;
        this.descriptions = descriptions;
        this.definition = definition;
        this.office = office;
        this.clock = clock;
    }

    /** @param numberMatched on all pages */
    private record Items(
            String type,
            List<OgcLink> links,
            Instant timeStamp,
            long numberMatched,
            int numberReturned,
            List<OgcFeature> features) {}

    @GetMapping(ROOT)
    ResponseEntity<byte[]> landing(HttpServletRequest request) {
        return ApiAnswers.of(descriptions.landing(root(request), questions.plain(request)));
    }

    @GetMapping(ROOT + "/conformance")
    ResponseEntity<byte[]> conformance(HttpServletRequest request) {
        questions.plain(request);
        return ApiAnswers.of(Map.of("conformsTo", CONFORMS));
    }

    @GetMapping(ROOT + "/api")
    ResponseEntity<byte[]> definition(HttpServletRequest request) {
        var question = questions.plain(request);
        return ApiAnswers.of(
                ApiAnswers.MAPPER.writeValueAsBytes(definition.of(root(request), question.locale())),
                MediaType.parseMediaType(OgcLink.OPEN_API));
    }

    @GetMapping(COLLECTIONS)
    ResponseEntity<byte[]> collections(HttpServletRequest request) {
        return ApiAnswers.of(descriptions.all(root(request), collections, questions.plain(request)));
    }

    @GetMapping(COLLECTION)
    ResponseEntity<byte[]> collection(@PathVariable String collection, HttpServletRequest request) {
        var question = questions.plain(request);
        return named(collection)
                .map(found -> ApiAnswers.of(descriptions.one(root(request), found, question)))
                .orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }

    @GetMapping(ITEMS)
    ResponseEntity<byte[]> items(@PathVariable String collection, HttpServletRequest request) {
        return named(collection)
                .map(found -> items(found, request))
                .orElseGet(() -> ApiAnswers.notFound(ApiErrors.language(request)));
    }

    private ResponseEntity<byte[]> items(OgcCollection collection, HttpServletRequest request) {
        var question = questions.items(request, collection::own);
        var page = collection.page(question);
        return geoJson(new Items(
                "FeatureCollection",
                descriptions.pages(root(request), collection, page, request, question.own()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                page.matched(),
                page.features().size(),
                page.features()));
    }

    @GetMapping(ITEM)
    ResponseEntity<byte[]> item(@PathVariable String collection, @PathVariable String id, HttpServletRequest request) {
        var question = questions.plain(request);
        return named(collection)
                .flatMap(held -> held.find(id, question)
                        .map(feature -> feature.with(descriptions.feature(root(request), held, id, question))))
                .map(OgcApi::geoJson)
                .orElseGet(() -> ApiAnswers.notFound(question.locale()));
    }

    private static ResponseEntity<byte[]> geoJson(Record shape) {
        return ApiAnswers.of(ApiAnswers.MAPPER.writeValueAsBytes(shape), MediaType.parseMediaType(OgcLink.GEO_JSON));
    }

    /** Whatever is not named above: another method, or another address. */
    @RequestMapping(ROOT + "/**")
    ResponseEntity<byte[]> other(HttpServletRequest request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
            return ResponseEntity.noContent().header("Allow", ALLOWED).build();
        }
        return Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()).contains(request.getMethod())
                ? ApiAnswers.notFound(ApiErrors.language(request))
                : ApiAnswers.wrongMethod(ALLOWED, ApiErrors.language(request));
    }

    private Optional<OgcCollection> named(String id) {
        return collections.stream()
                .filter(collection -> collection.id().equals(id))
                .findFirst();
    }

    private String root(HttpServletRequest request) {
        return office.address(request) + ROOT;
    }
}
