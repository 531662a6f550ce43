package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.ParkContent;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** How much of a park's land was taken at each date its versions speak of; its content says that of today only. */
@Component
class OccupancySection {

    private static final int PERCENT = 100;

    private final RecordService records;
    private final Formats formats;

    OccupancySection(RecordService records, Formats formats) {
        this.records = records;
        this.formats = formats;
    }

    private record Moment(ReducedDate asOf, BigDecimal all, BigDecimal taken) {

        /** Whole per cent. Rounded down, so that 100 means that nothing is left. */
        int percent() {
            return taken.multiply(BigDecimal.valueOf(PERCENT))
                    .divide(all, 0, RoundingMode.DOWN)
                    .intValue();
        }
    }

    /**
     * Empty while no lots are said.
     *
     * @param code of the park's record
     */
    Optional<HtmlContainer> of(String code, Locale locale) {
        var moments = records.find(ParkContent.class, code, null).stream()
                .flatMap(park -> records.history(park.record()).stream())
                .flatMap(version -> records.find(ParkContent.class, code, version.recordedFrom()).stream())
                .flatMap(version -> moment(version.content()).stream())
                .collect(Collectors.toMap(
                        Moment::asOf,
                        moment -> moment,
                        // the history is newest first: what corrects a date stands for it
                        (newer, older) -> newer,
                        () -> new TreeMap<ReducedDate, Moment>(Comparator.reverseOrder())))
                .values();
        if (moments.isEmpty()) {
            return Optional.empty();
        }
        var table = new Table(List.of(
                Wording.text(locale, "park.occupancy.asOf"),
                Wording.text(locale, "park.occupancy.taken"),
                Wording.text(locale, "park.occupancy.all"),
                Wording.text(locale, "park.occupancy.percent")));
        moments.forEach(moment -> table.row(List.of(
                new Span(moment.asOf().text()),
                new Span(formats.number(moment.taken(), locale)),
                new Span(formats.number(moment.all(), locale)),
                bar(moment, locale))));
        var section = Tags.section("occupancy", "", Wording.text(locale, "park.occupancy"));
        section.add(table.made());
        return Optional.of(section);
    }

    private Span bar(Moment moment, Locale locale) {
        var words = Wording.text(locale, "park.occupancy.is", formats.number(moment.percent(), locale));
        var bar = Tags.tag("progress", "bar");
        bar.getElement().setAttribute("max", String.valueOf(PERCENT));
        bar.getElement().setAttribute("value", String.valueOf(moment.percent()));
        bar.getElement().setAttribute("aria-hidden", "true");
        return new Span(new Span(words + " "), bar);
    }

    private static Optional<Moment> moment(ParkContent park) {
        var all = area(park.lots());
        return park.asOf() == null || all.signum() == 0
                ? Optional.empty()
                : Optional.of(new Moment(
                        park.asOf(),
                        all,
                        all.subtract(area(park.lots().stream()
                                .filter(lot -> lot.state() == LotState.FREE)
                                .toList()))));
    }

    private static BigDecimal area(List<Lot> lots) {
        return lots.stream().map(Lot::area).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
