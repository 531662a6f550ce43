package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.cooperation.Chapter;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.Referents;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.kernel.Refers;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import tools.jackson.databind.JsonNode;

/** Contents as facts to read, by their components: a new component shows by itself. */
final class RecordFacts {

    private final CooperationKind<?> kind;
    private final Referents referents;
    private final Locale locale;

    RecordFacts(CooperationKind<?> kind, Referents referents, Locale locale) {
        this.kind = kind;
        this.referents = referents;
        this.locale = locale;
    }

    /** Empty if nothing in it is known. */
    Optional<HtmlContainer> section(Chapter chapter, JsonNode content) {
        var heading = Wording.text(locale, kind.name() + ".chapter." + chapter.name());
        var pairs = Tags.tag("dl", "pairs");
        var lists = new ArrayList<Component>();
        for (var name : chapter.components()) {
            // The title of the page says it.
            if (!name.equals("name")) {
                add(name, content.path(name), pairs, lists, isSaid(name, heading));
            }
        }
        if (pairs.getComponentCount() == 0 && lists.isEmpty()) {
            return Optional.empty();
        }
        var section = Tags.section("chapter-" + chapter.name(), "", heading);
        if (pairs.getComponentCount() > 0) {
            section.add(pairs);
        }
        lists.forEach(section::add);
        return Optional.of(section);
    }

    /** A list that is all of its chapter needs no heading of its own. */
    private boolean isSaid(String component, String heading) {
        return Wording.find(locale, kind.name() + "." + component)
                .filter(heading::equals)
                .isPresent();
    }

    private void add(String path, JsonNode node, HtmlContainer pairs, List<Component> lists, boolean alone) {
        if (node.isMissingNode() || node.isNull() || path.endsWith(".id") || path.equals("sample")) {
            return;
        }
        var type = RecordPaths.component(kind.contentType(), path)
                .map(RecordPaths::typeOf)
                .orElseThrow();
        if (node.isArray() && RecordPaths.isTree(type)) {
            lists.add(items(path, node, alone));
        } else if (node.isObject() && !RecordValue.isBilingual(kind, path)) {
            for (var component : type.getRecordComponents()) {
                if (!repeats(path, component.getName(), node)) {
                    add(path + "." + component.getName(), node.path(component.getName()), pairs, lists, false);
                }
            }
        } else {
            pairs.add(pair(label(path), value(path, node)));
        }
    }

    private static HtmlContainer pair(String label, Component value) {
        return Tags.tag("div", "", Tags.said("dt", "", label), Tags.tag("dd", "", value));
    }

    /** Each item by its first component, with what else is known of it beneath. */
    private HtmlContainer items(String path, JsonNode list, boolean alone) {
        var shown = Tags.tag("ul", "record-items");
        for (var item : list) {
            var entry = Tags.tag("li", "");
            var pairs = Tags.tag("dl", "pairs");
            var further = new ArrayList<Component>();
            var first = true;
            for (var component : itemType(path).getRecordComponents()) {
                var own = path + "." + component.getName();
                var node = item.path(component.getName());
                if (component.getName().equals("id") || node.isMissingNode() || node.isNull()) {
                    continue;
                }
                if (first && (!node.isContainer() || RecordValue.isBilingual(kind, own))) {
                    entry.add(Tags.tag("p", "strong", value(own, node)));
                    first = false;
                } else if (!repeats(path, component.getName(), item)) {
                    add(own, node, pairs, further, false);
                }
            }
            if (pairs.getComponentCount() > 0) {
                entry.add(pairs);
            }
            further.forEach(entry::add);
            shown.add(entry);
        }
        return alone
                ? shown
                : Tags.tag("div", "", Tags.said("h3", "", Wording.text(locale, kind.name() + "." + path)), shown);
    }

    private Class<?> itemType(String path) {
        return RecordPaths.component(kind.contentType(), path)
                .map(RecordPaths::typeOf)
                .orElseThrow();
    }

    /** The name as written says nothing new beside a linked record of that name. */
    private boolean repeats(String path, String component, JsonNode item) {
        var id = item.path("organisation").asString("");
        return component.equals("name")
                && !id.isEmpty()
                && kind.words(path + ".organisation", id, locale)
                        .equals(item.path("name").asString(""));
    }

    private Component value(String path, JsonNode node) {
        if (RecordValue.isBilingual(kind, path)) {
            var text = new LocalizedText(
                    node.path("vi").asString(null), node.path("en").asString(null));
            var said = Tags.span("long-text", text.in(locale));
            return text.isForeignIn(locale)
                    ? Tags.tag("span", "", said, Tags.span("chip", Wording.text(locale, "record.foreign")))
                    : said;
        }
        var refers = RecordPaths.component(kind.contentType(), path)
                .map(component -> component.getAnnotation(Refers.class))
                .map(Refers::value);
        var text = RecordValue.text(kind, path, tree(path, node), locale);
        var page = node.isArray()
                ? Optional.<String>empty()
                : refers.flatMap(what -> referents.page(what, node.asString()));
        if (page.isPresent()) {
            return Tags.link("", Lang.path(locale, page.get()), text);
        }
        return text.startsWith("https://") || text.startsWith("http://") ? new Anchor(text, text) : new Span(text);
    }

    /** {@code node} where its path says it is, so that it is said as part of its content. */
    private static JsonNode tree(String path, JsonNode node) {
        var at = node;
        var names = path.split("\\.", -1);
        for (var number = names.length - 1; number >= 0; number--) {
            var outer = Canonical.emptyTree();
            outer.set(names[number], at);
            at = outer;
        }
        return at;
    }

    private String label(String path) {
        return Wording.text(locale, kind.name() + "." + path);
    }
}
