package org.greenregistry.opendata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.FactsService;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Statistics of any question, from the facts in the index. Answers are kept while neither index nor rates change; each
 * is counted once, however many ask for it at the same time.
 */
@RestController
class ApiStats {

    private static final String BY = "by";
    private static final int MOST_KEPT = 500;

    /** The words of code lists may change without the index. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Map<String, Facet> DIMENSIONS =
            ApiCount.DIMENSIONS.keySet().stream().collect(Collectors.toMap(Facet::parameter, Function.identity()));

    private final ApiQuestions questions;
    private final ApiPages pages;
    private final FactsService facts;
    private final FacetValues values;
    private final Cache<Asked, ResponseEntity<byte[]>> kept = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(LONGEST)
            .build();

    private record Asked(Facet by, String query, LocalDate today, Locale locale, FactsService.Generation generation) {}

    ApiStats(ApiQuestions questions, ApiPages pages, FactsService facts, FacetValues values) {
        this.questions = questions;
        this.pages = pages;
        this.facts = facts;
        this.values = values;
    }

    @GetMapping("/api/v1/stats")
    @ApiOperation(
            answer = ApiStatistics.class,
            narrows = true,
            parameters = BY,
            required = BY,
            example = "/stats?by=category&lang=en")
    ResponseEntity<byte[]> stats(HttpServletRequest request) {
        var question = questions.narrowed(Set.of(BY), request);
        var by = DIMENSIONS.get(question.own().getOrDefault(BY, ""));
        if (by == null) {
            throw question.refusal(BY, Reason.UNKNOWN_VALUE);
        }
        var asked = new Asked(
                by, CatalogueParameters.write(question.query()), pages.today(), question.locale(), facts.generation());
        return Objects.requireNonNull(kept.get(asked, any -> ApiAnswers.of(counted(by, question))));
    }

    private ApiStatistics counted(Facet by, ApiQuestion question) {
        var filter = question.query().filter();
        var count = new ApiCount(Objects.requireNonNull(ApiCount.DIMENSIONS.get(by)));
        facts.each(filter, count::add);
        return new ApiStatistics(
                by.parameter(),
                count.total(),
                pages.asOf(question),
                by == Facet.COUNTRY,
                count.without(),
                count.withoutCapital(),
                filter.samples().name().toLowerCase(Locale.ROOT),
                count.sums(),
                count.items(
                        by == Facet.STAGE ? values.offered(by) : null,
                        value -> values.word(by, value, question.locale())));
    }
}
