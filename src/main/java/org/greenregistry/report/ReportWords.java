package org.greenregistry.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.project.ProjectService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Scalars of a report's content in words. */
@Component
class ReportWords {

    private final ObjectProvider<ProjectService> projects;
    private final Formats formats;

    /** @param projects asked for late: the index is made of kinds of record before it can be asked */
    ReportWords(ObjectProvider<ProjectService> projects, Formats formats) {
        this.projects = projects;
        this.formats = formats;
    }

    String of(String path, String value, Locale locale) {
        return switch (path) {
            case "project" ->
                projects.getObject()
                        .name(UUID.fromString(value))
                        .map(project -> project.code() + " – " + project.name().in(locale))
                        .orElse(value);
            case "period" -> ReportPeriod.parse(value).text(locale);
            case "investors.country" -> Countries.name(value, locale);
            case "investors.foreign", "sample" -> Wording.text(locale, "project.tick." + value);
            case "registered", "lines.period", "lines.yearToDate", "lines.total" ->
                formats.number(new BigDecimal(value), locale);
            default -> value;
        };
    }

    /** A line with the sums it belongs to, so that "in cash" says whose. */
    Optional<String> line(String id, Locale locale) {
        return ReportForm.line(id).map(line -> {
            var parent = line.parent();
            return parent == null || (line.item() != null && line.unit() != LineUnit.MONEY)
                    ? line.name(locale)
                    : ReportForm.line(parent)
                            .map(above -> above.name(locale) + " – " + line.name(locale))
                            .orElseThrow();
        });
    }
}
