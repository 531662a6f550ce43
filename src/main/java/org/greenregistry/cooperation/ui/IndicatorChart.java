package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.IndicatorContent;
import org.greenregistry.cooperation.YearValue;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.ChartDrawing;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.RegistryChart;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of an indicator: its values through the years, drawn and in a table. */
@Component
@Order(20)
class IndicatorChart implements RecordPart {

    private final Formats formats;

    IndicatorChart(Formats formats) {
        this.formats = formats;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        return record.content() instanceof IndicatorContent indicator
                        && !indicator.series().isEmpty()
                ? Optional.of(section(indicator, locale))
                : Optional.empty();
    }

    private HtmlContainer section(IndicatorContent indicator, Locale locale) {
        var heading = Wording.text(locale, "indicator.chapter.values");
        var section = Tags.section("values", "", heading);
        section.add(new RegistryChart(drawing(indicator, locale), Tags.tag("span", ""), locale));
        section.add(table(indicator, locale));
        return section;
    }

    private ChartDrawing drawing(IndicatorContent indicator, Locale locale) {
        var marks = indicator.series().stream()
                .map(one -> new ChartDrawing.Mark(one.value(), said(one, indicator, locale), null))
                .toList();
        var name = indicator.name().text().in(locale);
        return new ChartDrawing(
                ChartDrawing.Kind.COLUMNS,
                name,
                Wording.text(locale, "indicator.list"),
                indicator.series().stream()
                        .map(one -> String.valueOf(one.year()))
                        .toList(),
                List.of(new ChartDrawing.Series(name, marks)));
    }

    private HtmlContainer table(IndicatorContent indicator, Locale locale) {
        var table = PlainTable.of(
                Wording.text(locale, "indicator.values.year"),
                Wording.text(locale, "indicator.values.value"),
                Wording.text(locale, "indicator.values.source"));
        indicator
                .series()
                .forEach(one -> table.row(
                        Tags.span("", String.valueOf(one.year())),
                        Tags.span("", said(one, indicator, locale)),
                        Tags.span("", Objects.requireNonNullElse(one.source(), "–"))));
        return table.made();
    }

    private String said(YearValue value, IndicatorContent indicator, Locale locale) {
        var number = formats.number(Objects.requireNonNull(value.value()), locale);
        LocalizedText unit = indicator.unit();
        return unit == null ? number : number + " " + unit.in(locale);
    }
}
