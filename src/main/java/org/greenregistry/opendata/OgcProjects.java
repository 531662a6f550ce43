package org.greenregistry.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Investor;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.Window;
import org.greenregistry.catalogue.WindowService;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Projects at their points, however well those are known. Their time is when the book began to say what it says. */
@Component
@Order(1)
class OgcProjects implements OgcCollection {

    /** Around Viet Nam: where a project of the book may be. */
    private static final List<Double> COUNTRY = List.of(102.0, 8.0, 110.0, 24.0);

    private static final Set<String> ANSWERED_OTHERWISE = Set.of("bbox", "page", "size", "sort");

    private final ApiQuestions questions;
    private final WindowService windows;
    private final CatalogueService catalogue;

    OgcProjects(ApiQuestions questions, WindowService windows, CatalogueService catalogue) {
        this.questions = questions;
        this.windows = windows;
        this.catalogue = catalogue;
    }

    /**
     * Every feature has every property, so that tables made of the first page have all columns.
     *
     * @param precision by what the point is known: SITE, SKETCH, PARK (within two kilometres) or UNIT (somewhere in it)
     * @param landHa hectares
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Properties(
            String code,
            String name,
            @Nullable String stage,
            @Nullable String phase,
            @Nullable String category,
            @Nullable String section,
            @Nullable String unit,
            @Nullable String park,
            @Nullable String precision,
            String investors,
            @Nullable BigDecimal capitalAmount,
            @Nullable String capitalCurrency,
            @Nullable String capitalKind,
            @Nullable BigDecimal landHa,
            String proof,
            boolean sample,
            int version,
            Instant updatedAt) {}

    @Override
    public String id() {
        return "projects";
    }

    @Override
    public List<String> filters() {
        return CatalogueParameters.names().stream()
                .filter(name -> !ANSWERED_OTHERWISE.contains(name))
                .sorted()
                .toList();
    }

    @Override
    public ApiQuestion own(HttpServletRequest request) {
        return questions.narrowed(Set.of(), request);
    }

    @Override
    public List<Double> box() {
        return COUNTRY;
    }

    @Override
    public @Nullable Instant since() {
        return catalogue.began().orElse(null);
    }

    @Override
    public OgcPage page(OgcQuestion question) {
        // One more than asked for tells whether there is a next page.
        var window = new Window(question.boxes(), question.datetime(), question.after(), question.limit() + 1);
        var found = windows.rows(question.own().query().filter(), window);
        var rows = found.rows();
        var told = rows.subList(0, Math.min(question.limit(), rows.size()));
        return new OgcPage(
                told.stream().map(row -> feature(row, question.own().locale())).toList(),
                found.total(),
                rows.size() > told.size() ? told.getLast().code() : null);
    }

    @Override
    public Optional<OgcFeature> find(String id, ApiQuestion question) {
        return windows.row(id).map(row -> feature(row, question.locale()));
    }

    private static OgcFeature feature(ProjectRow row, Locale locale) {
        var located = row.location();
        var capital = row.capital();
        return OgcFeature.of(
                row.code(),
                located == null ? null : OgcGeometry.at(located.point()),
                new Properties(
                        row.code(),
                        row.name().in(locale),
                        name(row.stage()),
                        name(row.phase()),
                        row.category(),
                        row.section(),
                        row.unit(),
                        row.park(),
                        located == null ? null : located.by().name(),
                        row.investors().stream()
                                .map(Investor::name)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("; ")),
                        capital == null ? null : capital.amount(),
                        capital == null ? null : capital.currency(),
                        capital == null ? null : name(capital.kind()),
                        row.landHa(),
                        row.evidence().code(),
                        row.sample(),
                        row.version(),
                        row.recordedFrom()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
