package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public may read of a project. Dates are as precise as their source: a day, a month or a year. Codes are
 * those of the parameters and code lists.
 *
 * @param version number of the version, from 1
 * @param hash that proves the version: it covers the digests of all its parts
 * @param updatedAt when the book began to say this
 * @param stage absent while it is internal, or nothing says it
 * @param stages held one after the other, as far as they are public
 * @param proof the highest step of green evidence
 * @param gaps why values are absent
 */
record ApiProject(
        String code,
        int version,
        String hash,
        Instant updatedAt,
        Text name,
        @Nullable String stage,
        @Nullable String phase,
        @Nullable String category,
        @Nullable String regime,
        @Nullable String section,
        String proof,
        List<Stage> stages,
        List<Activity> activities,
        Purpose purpose,
        Licences licences,
        Site site,
        List<Party> parties,
        List<Capital> capital,
        Term term,
        List<Milestone> milestones,
        Jobs jobs,
        List<Event> events,
        Opportunity opportunity,
        List<Claim> claims,
        List<Indicator> indicators,
        Frame frame,
        Digital digital,
        List<Partner> partners,
        List<Document> documents,
        List<Source> sources,
        List<Gap> gaps,
        boolean sample) {

    /** A text in one language or both. */
    record Text(@Nullable String vi, @Nullable String en) {}

    record Stage(String stage, @Nullable String since) {}

    record Activity(@Nullable String version, @Nullable String code, boolean main) {}

    record Purpose(
            @Nullable Text objectives,
            @Nullable Text scale,
            @Nullable String form) {}

    record Licences(
            Paper inPrinciple, Paper certificate, @Nullable String enterpriseCode, Environment environment) {}

    /** @param authority who issued it */
    record Paper(
            @Nullable String number,
            @Nullable String on,
            @Nullable String authority) {}

    /** @param group I to IV, as 1 to 4 */
    record Environment(
            @Nullable String procedure,
            @Nullable String number,
            @Nullable String on,
            @Nullable Integer group) {}

    /**
     * @param unit uid of the commune at the date of the document
     * @param location degrees east, then degrees north, WGS 84
     * @param areaM2 square metres
     */
    record Site(
            @Nullable String address,
            @Nullable String unit,
            @Nullable String park,
            @Nullable String plot,
            @Nullable List<BigDecimal> location,
            @Nullable BigDecimal areaM2) {}

    record Party(
            @Nullable String role,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String country,
            @Nullable String ultimateCountry) {}

    /** @param preferred whether it is the one that counts for its kind and currency */
    record Capital(
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String kind,
            @Nullable String asOf,
            @Nullable String source,
            boolean preferred) {}

    record Term(@Nullable Integer years, @Nullable String endsOn) {}

    record Milestone(
            @Nullable String kind,
            @Nullable String phase,
            @Nullable String planned,
            @Nullable String actual) {}

    record Jobs(@Nullable Integer planned, @Nullable Integer by) {}

    record Event(
            @Nullable String kind,
            @Nullable Integer number,
            @Nullable String on,
            @Nullable String paper,
            @Nullable String authority,
            Change capital,
            @Nullable String before,
            @Nullable String after,
            @Nullable Text reason) {}

    record Change(
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable String currency) {}

    /** What is offered; power in MW, water and wastewater in cubic metres a day, land in hectares. */
    record Opportunity(
            List<String> forms,
            @Nullable BigDecimal landOffered,
            @Nullable Text lot,
            @Nullable BigDecimal landPrice,
            @Nullable String landCurrency,
            @Nullable String landTerm,
            @Nullable BigDecimal powerNeeded,
            @Nullable BigDecimal powerAvailable,
            @Nullable BigDecimal waterNeeded,
            @Nullable BigDecimal waterAvailable,
            @Nullable BigDecimal wastewaterCapacity,
            @Nullable String closesOn,
            List<Readiness> readiness,
            Office contact,
            @Nullable Text incentives,
            @Nullable String legalBasis) {}

    record Readiness(
            @Nullable String item, boolean done, @Nullable String on) {}

    record Office(
            @Nullable String office,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String languages,
            @Nullable String hours) {}

    /** @param step of green evidence */
    record Claim(
            @Nullable Text text,
            @Nullable String step,
            @Nullable String group,
            @Nullable String taxonomyItem,
            @Nullable String confirmer,
            @Nullable String number,
            @Nullable String on,
            @Nullable String expires) {}

    record Indicator(
            @Nullable String indicator,
            @Nullable String kind,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String method,
            @Nullable String verifier) {}

    record Frame(List<String> greenDeal, List<String> euObjectives, List<Integer> goals, List<CbamExport> cbam) {}

    record CbamExport(
            @Nullable String good,
            @Nullable String cnCode,
            @Nullable BigDecimal tonnes,
            @Nullable String year) {}

    record Digital(
            List<String> technologies,
            @Nullable Integer levelBefore,
            @Nullable Integer levelAfter,
            @Nullable String scale,
            @Nullable String assessor,
            @Nullable String on) {}

    record Partner(
            @Nullable String name,
            @Nullable String role,
            @Nullable String kind,
            @Nullable String since,
            @Nullable String until) {}

    record Document(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String date,
            @Nullable String authority,
            @Nullable String link) {}

    record Source(
            @Nullable String reference,
            @Nullable String retrieved,
            @Nullable String confidence,
            @Nullable Text remark) {}

    /** @param path of the absent value */
    record Gap(
            @Nullable String path,
            @Nullable String reason,
            @Nullable Text remark) {}
}
