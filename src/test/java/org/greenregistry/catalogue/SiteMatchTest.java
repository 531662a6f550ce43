package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.catalogue.SiteCriterion.HALL;
import static org.greenregistry.catalogue.SiteCriterion.LAND;
import static org.greenregistry.catalogue.SiteCriterion.PORT;
import static org.greenregistry.catalogue.SiteCriterion.POWER;
import static org.greenregistry.catalogue.SiteCriterion.RENT;
import static org.greenregistry.catalogue.SiteMatch.Verdict.MET;
import static org.greenregistry.catalogue.SiteMatch.Verdict.MISSED;
import static org.greenregistry.catalogue.SiteMatch.Verdict.UNKNOWN;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteMatchTest {

    @ParameterizedTest
    @CsvSource({
        "LAND, 6, 5, MET",
        "LAND, 5, 5, MET",
        "LAND, 4.9, 5, MISSED",
        "PORT, 30, 40, MET",
        "PORT, 41, 40, MISSED",
        "RENT, 130, 130, MET",
        "RENT, 131, 130, MISSED"
    })
    void whatIsPublishedIsCompared(SiteCriterion criterion, String offered, String asked, SiteMatch.Verdict verdict) {
        var match = SiteMatch.of(lot("A", Map.of(criterion, new BigDecimal(offered))), need(criterion, asked));

        assertThat(match.reasons()).extracting(SiteMatch.Reason::verdict).containsExactly(verdict);
    }

    @Test
    void whatIsNotPublishedIsNeitherMetNorMissed() {
        var match = SiteMatch.of(lot("A", Map.of(LAND, BigDecimal.TEN)), need(Map.of(LAND, "5", POWER, "8")));

        assertThat(match.reasons()).extracting(SiteMatch.Reason::verdict).containsExactly(MET, UNKNOWN);
        assertThat(match.verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void theSizeOfAWholeParkOnlyRulesOut() {
        var park = park(Map.of(LAND, new BigDecimal("200")));

        assertThat(SiteMatch.of(park, need(LAND, "5")).verdict()).isEqualTo(UNKNOWN);
        assertThat(SiteMatch.of(park, need(LAND, "300")).verdict()).isEqualTo(MISSED);
    }

    @Test
    void aSectorIsWelcomeUnknownOrNot() {
        var welcomesC = lot("A", Map.of(LAND, BigDecimal.TEN));

        assertThat(SiteMatch.of(welcomesC, new SiteNeed(Map.of(), "C", false)).sector())
                .isEqualTo(MET);
        assertThat(SiteMatch.of(welcomesC, new SiteNeed(Map.of(), "H", false)).sector())
                .isEqualTo(MISSED);
        assertThat(SiteMatch.of(park(Map.of()), new SiteNeed(Map.of(), "C", false))
                        .sector())
                .isEqualTo(UNKNOWN);
        assertThat(SiteMatch.of(welcomesC, need(LAND, "5")).sector()).isNull();
    }

    @Test
    void theBestComesFirstAndTheSmallestLargeEnoughBeforeLargerOnes() {
        var need = need(Map.of(LAND, "5", PORT, "40"));
        var large = lot("large", Map.of(LAND, new BigDecimal("12"), PORT, new BigDecimal("30")));
        var fitting = lot("fitting", Map.of(LAND, new BigDecimal("6"), PORT, new BigDecimal("30")));
        var silent = lot("silent", Map.of(LAND, new BigDecimal("6")));
        var small = lot("small", Map.of(LAND, new BigDecimal("2"), PORT, new BigDecimal("30")));

        assertThat(Stream.of(small, silent, large, fitting)
                        .map(site -> SiteMatch.of(site, need))
                        .sorted(SiteMatch.best())
                        .map(match -> match.site().number()))
                .containsExactly("fitting", "large", "silent", "small");
    }

    @Test
    void limitsAreThoseOfWhichLessIsBetter() {
        assertThat(Stream.of(SiteCriterion.values()).filter(SiteCriterion::isLimit))
                .containsExactly(RENT, PORT, SiteCriterion.AIRPORT, SiteCriterion.MOTORWAY);
        assertThat(HALL.isLimit()).isFalse();
    }

    private static SiteNeed need(SiteCriterion criterion, String amount) {
        return need(Map.of(criterion, amount));
    }

    private static SiteNeed need(Map<SiteCriterion, String> amounts) {
        var asked = new java.util.EnumMap<SiteCriterion, BigDecimal>(SiteCriterion.class);
        amounts.forEach((criterion, amount) -> asked.put(criterion, new BigDecimal(amount)));
        return new SiteNeed(asked, null, false);
    }

    private static Site lot(String number, Map<SiteCriterion, BigDecimal> amounts) {
        return site(Site.Kind.LOT, number, amounts, Set.of("C"));
    }

    private static Site park(Map<SiteCriterion, BigDecimal> amounts) {
        return site(Site.Kind.PARK, null, amounts, null);
    }

    private static Site site(
            Site.Kind kind, String number, Map<SiteCriterion, BigDecimal> amounts, Set<String> sections) {
        return new Site(
                kind, "VSIP3", LocalizedText.vi("VSIP III"), number, null, false, null, amounts, sections, false);
    }
}
