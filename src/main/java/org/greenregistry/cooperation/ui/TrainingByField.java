package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.CourseContent;
import org.greenregistry.cooperation.TrainingBalance;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Training offered beside the people projects ask for, field by field. */
@Component
class TrainingByField implements ListPart {

    private final CooperationService service;
    private final CooperationKinds kinds;
    private final Formats formats;

    TrainingByField(CooperationService service, CooperationKinds kinds, Formats formats) {
        this.service = service;
        this.kinds = kinds;
        this.formats = formats;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Locale locale) {
        if (kind.contentType() != CourseContent.class) {
            return Optional.empty();
        }
        var courses = kinds.of(CourseContent.class);
        var balance = new TrainingBalance();
        service.each(courses, CooperationQuery.ALL, row -> balance.add(row.content()));
        var lines = balance.lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var table = PlainTable.of(
                Wording.text(locale, "course.field"),
                Wording.text(locale, "course.balance.courses"),
                Wording.text(locale, "course.places"),
                Wording.text(locale, "course.trainees"),
                Wording.text(locale, "course.issued"),
                Wording.text(locale, "course.balance.projects"),
                Wording.text(locale, "course.demands.people"));
        lines.forEach((field, line) -> table.row(
                Tags.span("", Wording.text(locale, "course.field." + field)),
                Tags.link(
                        "",
                        RecordsUrl.all(courses)
                                .with("field", Set.of(field.name()))
                                .href(locale),
                        number(line.courses(), locale)),
                Tags.span("", number(line.places(), locale)),
                Tags.span("", number(line.trainees(), locale)),
                Tags.span("", number(line.issued(), locale)),
                Tags.span("", number(line.projects(), locale)),
                Tags.span("", number(line.people(), locale))));
        return Optional.of(Tags.tag(
                "div",
                "part",
                Tags.said("h2", "", Wording.text(locale, "course.balance")),
                Tags.said("p", "muted", Wording.text(locale, "course.balance.how")),
                table.made()));
    }

    private String number(int number, Locale locale) {
        return formats.number(BigDecimal.valueOf(number), locale);
    }
}
