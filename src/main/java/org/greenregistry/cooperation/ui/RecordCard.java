package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** One record in a list: when, what it is called, and one or two lines of what it says. */
final class RecordCard {

    private RecordCard() {}

    static <C extends Record> ListItem of(CooperationRow<C> row, @Nullable AsOf asOf, Locale locale) {
        return of(row, asOf, "h2", locale);
    }

    static <C extends Record> ListItem of(CooperationRow<C> row, @Nullable AsOf asOf, String heading, Locale locale) {
        var kind = row.kind();
        var name = Tags.tag(
                heading,
                "project-name",
                Tags.link("", href(row, asOf, locale), row.title().in(locale)));
        if (row.title().isForeignIn(locale)) {
            name.add(new Span(" "), Tags.span("chip", Wording.text(locale, "record.foreign")));
        }
        Optional.of(kind)
                .filter(known -> asOf == null)
                .flatMap(known -> known.badge(row.content()))
                .ifPresent(badge -> name.add(new Span(" "), Tags.span("chip", Wording.text(locale, badge))));
        if (row.isSample()) {
            name.add(new Span(" "), Tags.span("chip", Wording.text(locale, "record.sample.chip")));
        }
        var top = new Div(Tags.span("row-what", eyebrow(row, locale)), name);
        top.addClassName("project-top");
        brief(kind, row.content(), locale).forEach(top::add);
        var item = new ListItem(top);
        item.addClassName("project-row");
        return item;
    }

    static String href(CooperationRow<?> row, @Nullable AsOf asOf, Locale locale) {
        var path = Lang.path(locale, row.kind().page(row.code()));
        return asOf == null ? path : path + "?asOf=" + URLEncoder.encode(asOf.text(), StandardCharsets.UTF_8);
    }

    private static <C extends Record> String eyebrow(CooperationRow<C> row, Locale locale) {
        var day = row.kind().day(row.content());
        return Stream.of(what(row, locale), day == null ? "" : day.text(), row.code())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Its first facet in words, or else what its kind is called. */
    static <C extends Record> String what(CooperationRow<C> row, Locale locale) {
        var kind = row.kind();
        var words = kind.facets().stream()
                .limit(1)
                .flatMap(facet ->
                        kind.values(row.content(), facet).stream().map(value -> kind.words(facet, value, locale)))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Wording.text(locale, "journal.kind." + kind.name()) : words;
    }

    private static <C extends Record> List<HtmlContainer> brief(CooperationKind<C> kind, C content, Locale locale) {
        var tree = Canonical.tree(content);
        return kind.brief().stream()
                .map(path -> RecordValue.text(kind, path, tree, locale))
                .filter(line -> !line.isEmpty())
                .map(line -> Tags.said("p", "row-line", line))
                .toList();
    }
}
