package org.greenregistry.opendata;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.work.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects as JSON while they are read: one to a line, or as the features of a collection (RFC 7946). */
@Component
class ProjectLines {

    private final ApiShapes shapes;

    ProjectLines(ApiShapes shapes) {
        this.shapes = shapes;
    }

    /** @param geometry absent where no place is known */
    private record Feature(String type, String id, @Nullable Point geometry, ApiRow properties) {}

    private record Point(String type, List<BigDecimal> coordinates) {}

    void lines(Rows<ProjectRow> rows, Locale locale, OutputStream out) {
        try (var sequence =
                ApiAnswers.MAPPER.writer().withRootValueSeparator("\n").writeValues(out)) {
            rows.each(row -> sequence.write(shapes.row(row, locale)));
        }
    }

    void features(Rows<ProjectRow> rows, Locale locale, OutputStream out) {
        try (var json = ApiAnswers.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            rows.each(row -> json.writePOJO(feature(row, locale)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private Feature feature(ProjectRow row, Locale locale) {
        var properties = shapes.row(row, locale);
        var location = properties.location();
        return new Feature("Feature", row.code(), location == null ? null : new Point("Point", location), properties);
    }
}
