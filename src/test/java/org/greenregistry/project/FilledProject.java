package org.greenregistry.project;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.dossier.Actuals;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.Ties;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.StoredFile;

/**
 * A project in which every component of every record has a value, made from the types of the components: a new one is
 * filled by itself. Texts are words that stand nowhere else.
 */
public final class FilledProject {

    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);

    /** Values the rules ask for; all others follow from the types. */
    private static final Map<String, Object> CHOSEN = Map.ofEntries(
            Map.entry("sample", false),
            Map.entry("gaps.path", "rate.on"),
            Map.entry("category", "SMART_CITY"),
            Map.entry("section", "M"),
            Map.entry("activities.code", "10800"),
            Map.entry("opening.stage", Stage.REGISTERED),
            Map.entry("steps.to", Stage.SUSPENDED),
            Map.entry("licences.certificate.on", ReducedDate.parse("2010-12-31")),
            Map.entry("licences.enterpriseCode", "3700145020"),
            Map.entry("site.unit", "C-25760-OLD"),
            Map.entry("site.park", "VSIP2"),
            Map.entry("site.point", new GeoPoint(new BigDecimal("11.05"), new BigDecimal("106.65"))),
            Map.entry("site.parcel", GeoShape.parse("106.65 11.05, 106.651 11.05, 106.651 11.051")),
            Map.entry("parties.country", "SG"),
            Map.entry("parties.ultimateCountry", "JP"),
            Map.entry("parties.share", new BigDecimal("100")),
            Map.entry("capital.currency", "USD"),
            Map.entry("events.capital.currency", "EUR"),
            Map.entry("opportunity.landCurrency", "VND"),
            Map.entry("claims.step", Evidence.CONFIRMED),
            Map.entry("frame.cbam.cnCode", "72104900"),
            Map.entry("indicators.indicator", "E-ELEC"),
            Map.entry("indicators.kind", IndicatorKind.VERIFIED),
            Map.entry("jobs.by", 2030),
            Map.entry("research.year", 2025),
            Map.entry("partners.until", ReducedDate.parse("2999")),
            Map.entry("actuals", Actuals.NONE), // A report says it, no draft: see ReportContract.
            Map.entry("ties", Ties.NONE)); // Links say it: see LinkContract.

    /** Begins every word of this project and of no other. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private int made;

    public static ProjectContent make() {
        return new FilledProject().content();
    }

    private ProjectContent content() {
        var filled = (ProjectContent) record(ProjectContent.class, "");
        return ProjectContentBuilder.builder(filled)
                .capital(List.of(
                        filled.capital().getFirst(),
                        new CapitalFigure(
                                "capital2",
                                new BigDecimal("12"),
                                "USD",
                                CapitalKind.IMPLEMENTED,
                                ReducedDate.parse("2019-02"),
                                text(),
                                true)))
                .documents(Stream.concat(
                                filled.documents().stream(),
                                Stream.of(DocumentKind.LOT_PLAN, DocumentKind.BUILDING_PERMIT)
                                        .map(this::document))
                        .toList())
                .build();
    }

    private Document document(DocumentKind kind) {
        return new Document(kind.name(), kind, text(), date(), text(), "https://example.org/" + text());
    }

    private Record record(Class<?> type, String path) {
        var components = Arrays.asList(type.getRecordComponents());
        var values = new LinkedHashMap<String, Object>();
        for (var component : components) {
            var at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            values.put(component.getName(), value(component, at));
        }
        return RecordValues.with(RecordValues.blank(type.asSubclass(Record.class), "blank"), values::get);
    }

    private Object value(RecordComponent component, String path) {
        if (component.getType() != List.class) {
            return single(component.getType(), component.getName(), path);
        }
        var item = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return item.isEnum()
                ? List.of(item.getEnumConstants()[0], item.getEnumConstants()[1])
                : List.of(record(item, path));
    }

    private Object single(Class<?> type, String name, String path) {
        if (type == StoredFile.class) {
            return null; // Bytes that nobody uploaded cannot be named: see RecordFilesContract.
        } else if (CHOSEN.containsKey(path)) {
            return CHOSEN.get(path);
        } else if (type.isRecord()) {
            return record(type, path);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == String.class) {
            return text(name, path);
        } else if (type == ReducedDate.class) {
            return date();
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(100L + ++made);
        } else if (type == Integer.class) {
            return 3;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == UUID.class) {
            return UUID.randomUUID();
        }
        throw new IllegalStateException("no value for " + path + " of " + type);
    }

    private String text(String name, String path) {
        return switch (name) {
            case "id" -> path.replace(".id", "").replace('.', '-') + "1";
            case "proof" -> "documents1";
            case "email" -> text() + "@example.org";
            case "link" -> "https://example.org/" + text();
            case "number" -> path.equals("claims.number") ? text() + " LEED" : text();
            default -> text();
        };
    }

    private String text() {
        return word + "n" + ++made;
    }

    /** Later than all before. */
    private ReducedDate date() {
        return ReducedDate.of(FIRST_DAY.plusDays(++made));
    }
}
