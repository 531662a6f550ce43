package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Records of a content as lists of facts and as tables, by their components: a new component shows by itself. */
@org.springframework.stereotype.Component
class RecordParts {

    private final Values values;

    RecordParts(Values values) {
        this.values = values;
    }

    /**
     * What there is to say of {@code part}, a label before each fact.
     *
     * @param said components that are shown elsewhere
     */
    Optional<HtmlContainer> facts(Reading reading, String path, Record part, String... said) {
        var list = Tags.tag("dl", "pairs");
        var left = Set.of(said);
        var lacking = new EnumMap<ValueGap, List<Component>>(ValueGap.class);
        Leaf.of(part, path).filter(leaf -> !left.contains(leaf.name())).forEach(leaf -> values.excuse(leaf, reading)
                .ifPresentOrElse(
                        why -> lacking.computeIfAbsent(why, none -> new ArrayList<>())
                                .add(values.named(leaf, reading)),
                        () -> values.shown(leaf, reading)
                                .ifPresent(value -> list.add(pair(leaf.label(reading.locale()), value)))));
        lacking.forEach((why, names) -> list.add(lacking(why, names, reading)));
        return list.getChildren().findAny().isPresent() ? Optional.of(list) : Optional.empty();
    }

    private static HtmlContainer pair(String label, Component value) {
        return Tags.tag("div", "", Tags.said("dt", "", label), Tags.tag("dd", "", value));
    }

    /** What is absent for the same reason stands in one line. */
    private static HtmlContainer lacking(ValueGap why, List<Component> names, Reading reading) {
        var line = Tags.tag("span", "lacking");
        names.forEach(name -> line.add(Tags.tag("span", "", name)));
        return pair(Wording.text(reading.locale(), "project.gaps.reason." + why), line);
    }

    /** Items with the components any of them has something to say of; without items the reason there are none. */
    Optional<HtmlContainer> table(Reading reading, String path, List<? extends Identified> items) {
        if (items.isEmpty()) {
            return none(reading, path);
        }
        var rows = items.stream().map(item -> cells(reading, path, item)).toList();
        var heads = Leaf.of((Record) items.getFirst(), path)
                .filter(leaf -> rows.stream().anyMatch(row -> row.containsKey(leaf.field())))
                .toList();
        var table = new Table(
                heads.stream().map(leaf -> leaf.label(reading.locale())).toList());
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var cells = heads.stream()
                    .map(leaf -> row.getOrDefault(leaf.field(), new Span("–")))
                    .toList();
            table.row(cells);
            mark(items.get(i), cells.getFirst(), reading);
        }
        return Optional.of(table.made());
    }

    private Map<String, Component> cells(Reading reading, String path, Identified item) {
        var cells = new HashMap<String, Component>();
        Leaf.of((Record) item, path + "[" + item.id() + "]")
                .forEach(leaf -> values.shown(leaf, reading).ifPresent(cell -> cells.put(leaf.field(), cell)));
        return cells;
    }

    /**
     * Items one below the other, each with a heading and its other facts.
     *
     * @param said components the heading says
     */
    <I extends Identified> Optional<HtmlContainer> cards(
            Reading reading, String path, List<I> items, BiFunction<I, Reading, Component> heading, String... said) {
        if (items.isEmpty()) {
            return none(reading, path);
        }
        var list = Tags.tag("ul", "entries");
        items.forEach(item -> list.add(card(reading, path, item, heading.apply(item, reading), said)));
        return Optional.of(list);
    }

    <I extends Identified> HtmlContainer card(Reading reading, String path, I item, Component heading, String... said) {
        var card = Tags.tag("li", "", Tags.tag("div", "row entry-head", heading));
        mark(item, heading, reading);
        facts(reading, path + "[" + item.id() + "]", (Record) item, said).ifPresent(card::add);
        return card;
    }

    private static void mark(Identified item, Component at, Reading reading) {
        if (item instanceof Leveled leveled && leveled.level() == Level.INTERNAL) {
            var mark = Papers.internal(reading.locale());
            at.getElement().appendChild(Element.createText(" "), mark.getElement());
        }
    }

    private Optional<HtmlContainer> none(Reading reading, String path) {
        return reading.gap(path).map(gap -> Tags.tag("p", "", values.missing(gap, path, reading)));
    }
}
