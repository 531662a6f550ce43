package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project after the Open Contracting for Infrastructure Data Standards 0.9. Moments are RFC 3339 with their zone;
 * what is known to the month or the year only is told in words.
 */
record Oc4idsProject(
        String id,
        String updated,
        String language,
        List<SimpleIdentifier> identifiers,
        @Nullable String title,
        @Nullable String description,
        @Nullable String purpose,
        @Nullable String status,
        @Nullable String type,
        List<String> sector,
        List<Classification> additionalClassifications,
        @Nullable Period period,
        @Nullable Period identificationPeriod,
        @Nullable Period preparationPeriod,
        @Nullable Period implementationPeriod,
        @Nullable Period maintenancePeriod,
        List<Location> locations,
        @Nullable Budget budget,
        List<Organization> parties,
        List<Metric> forecasts,
        List<Milestone> milestones,
        @Nullable Completion completion,
        List<Document> documents) {

    record SimpleIdentifier(String id, String scheme) {}

    record Classification(
            String scheme, String id, @Nullable String description) {}

    record Period(@Nullable String startDate, @Nullable String endDate) {}

    record Value(BigDecimal amount, String currency) {}

    /** @param amount the figure that stands for the project */
    record Budget(@Nullable String description, @Nullable Value amount, List<Breakdowns> budgetBreakdowns) {}

    /** Amounts of one kind; kinds are never added to each other. */
    record Breakdowns(String id, String description, List<Breakdown> budgetBreakdown) {}

    record Breakdown(String id, @Nullable String description, Value amount) {}

    record Organization(String id, String name, @Nullable Address address, List<String> roles) {}

    record Location(
            String id,
            @Nullable String description,
            @Nullable Geometry geometry,
            @Nullable Gazetteer gazetteer,
            @Nullable Address address) {}

    /** @param coordinates degrees east, then degrees north; in lists as GeoJSON has them */
    record Geometry(String type, List<?> coordinates) {}

    record Gazetteer(String scheme, List<String> identifiers) {}

    record Address(
            @Nullable String streetAddress,
            @Nullable String locality,
            @Nullable String region,
            @Nullable String countryName) {}

    record Metric(String id, String title, List<Observation> observations) {}

    record Observation(String id, String measure, @Nullable String notes) {}

    record Milestone(
            String id,
            String title,
            String type,
            @Nullable String description,
            @Nullable String dueDate,
            @Nullable String dateMet,
            String status) {}

    record Completion(String endDate) {}

    record Document(
            String id,
            String documentType,
            String title,
            @Nullable String url,
            @Nullable String datePublished,
            @Nullable String author) {}
}
