package org.greenregistry.reference.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** One code in the list: both names, its days, whom it followed and who followed it. */
class CodeCard {

    private final CodeLists codes;
    private final Formats formats;
    private final CodeActs acts;
    private final Locale locale;

    CodeCard(CodeLists codes, Formats formats, CodeActs acts, Locale locale) {
        this.codes = codes;
        this.formats = formats;
        this.acts = acts;
        this.locale = locale;
    }

    ListItem of(Code code) {
        var name = code.name().in(locale);
        var top = new Div(
                Tags.span("eyebrow", eyebrow(code)),
                Tags.said("h2", "project-name", name.isEmpty() ? said("reference.nameless") : name));
        top.addClassName("project-top");
        var other = Lang.isEnglish(locale) ? code.name().vi() : code.name().en();
        var lines = new Div();
        lines.addClassName("project-lines");
        if (other != null && !other.equals(name)) {
            var second = Tags.span("muted", other);
            second.getElement().setAttribute("lang", Lang.isEnglish(locale) ? "vi" : "en");
            lines.add(second);
        }
        lines.add(new Span(days(code)));
        if (code.successor() != null) {
            lines.add(new Span(said("reference.next", codes.name(code.list(), code.successor(), locale))));
        }
        var before = codes.predecessors(code.list(), code.code()).stream()
                .map(old -> codes.name(old.list(), old.code(), locale))
                .collect(Collectors.joining("; "));
        if (!before.isEmpty()) {
            lines.add(Tags.span("muted", said("reference.before", before)));
        }
        var item = new ListItem(top, lines, buttons(code));
        item.addClassName("project-row");
        return item;
    }

    private String eyebrow(Code code) {
        return code.group() == null
                ? code.code()
                : code.code() + " · " + said("reference.groups." + code.list()) + ": "
                        + group(code.list(), code.group(), locale);
    }

    /** A section of the classification is its letter. */
    static String group(ReferenceList list, String group, Locale locale) {
        return list == ReferenceList.FORM ? Wording.text(locale, "reference.group." + group) : group;
    }

    private String days(Code code) {
        var today = codes.today();
        var state = code.hasEndedBy(today)
                ? "reference.ended"
                : code.isValidOn(today) ? "reference.current" : "reference.coming";
        return Stream.of(said(state), day("reference.from", code.validFrom()), day("reference.to", code.validTo()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String day(String key, @Nullable LocalDate day) {
        return day == null ? null : said(key, formats.date(day));
    }

    private Div buttons(Code code) {
        var end = code.validTo() == null
                ? button("reference.retire", code, () -> acts.retire(code))
                : button("reference.reinstate", code, () -> acts.reinstate(code));
        var buttons = new Div(button("reference.edit", code, () -> acts.edit(code)), end);
        buttons.addClassNames("row", "row-acts");
        return buttons;
    }

    private NativeButton button(String key, Code code, Runnable act) {
        var button = new NativeButton(said(key), click -> act.run());
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", said(key + ".label", code.code()));
        return button;
    }

    private String said(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
