package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One project in a list: what it is, where it stands, where it is, how much, and how green is proved. */
@Component
class RowCard {

    private final Marks marks;
    private final CodeLists codes;
    private final Formats formats;

    RowCard(Marks marks, CodeLists codes, Formats formats) {
        this.marks = marks;
        this.codes = codes;
        this.formats = formats;
    }

    /** @param asOf the moment the list is about; the project opens at the same one */
    ListItem of(ProjectRow row, @Nullable AsOf asOf, String heading, Locale locale) {
        var head = Tags.tag(heading, "project-name", name(row, asOf, locale));
        if (row.name().isForeignIn(locale)) {
            head.add(new Span(" "), Marks.foreign(locale));
        }
        if (row.sample()) {
            head.add(new Span(" "), Tags.span("chip", Wording.text(locale, "catalogue.sample")));
        }
        var stage = Tags.tag("div", "project-stage", Marks.stage(row, locale), kind(row, locale));
        var place = marks.place(row.unit(), row.park(), locale);
        place.addClassName("project-place");
        var body = new Div(stage, place, amounts(row, locale));
        body.addClassName("project-lines");
        var item = new ListItem(head, body, Marks.evidence(row.evidence(), locale));
        item.addClassName("project-row");
        return item;
    }

    static Anchor name(ProjectRow row, @Nullable AsOf asOf, Locale locale) {
        var link = new Anchor(href(row.code(), row.name(), asOf, locale), row.name().in(locale));
        if (row.name().isForeignIn(locale)) {
            link.getElement().setAttribute("lang", Lang.isEnglish(locale) ? "vi" : "en");
        }
        return link;
    }

    /** Where the list says what it is called, by the address that needs no other. */
    static String href(String code, LocalizedText name, @Nullable AsOf asOf, Locale locale) {
        return at(ProjectAddress.of(code, name), asOf, locale);
    }

    static String href(String code, @Nullable AsOf asOf, Locale locale) {
        return at(ProjectAddress.of(code), asOf, locale);
    }

    private static String at(String address, @Nullable AsOf asOf, Locale locale) {
        var path = Lang.path(locale, address);
        return asOf == null ? path : path + "?asOf=" + URLEncoder.encode(asOf.text(), StandardCharsets.UTF_8);
    }

    private Span kind(ProjectRow row, Locale locale) {
        var kind = row.category() == null ? "" : codes.name(ReferenceList.CATEGORY, row.category(), locale) + " · ";
        var line = Tags.span("eyebrow", kind);
        line.add(Tags.span("row-code", row.code()));
        return line;
    }

    private HtmlContainer amounts(ProjectRow row, Locale locale) {
        var line = Tags.tag("span", "", marks.capital(row.capital(), locale));
        if (row.landHa() != null) {
            line.add(Tags.span("", " · " + formats.number(row.landHa(), locale) + " ha"));
        }
        if (!row.countries().isEmpty()) {
            line.add(Tags.span("", " · " + Marks.countries(row.countries(), locale)));
        }
        return line;
    }
}
