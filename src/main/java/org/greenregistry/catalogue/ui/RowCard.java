package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
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
    private final RateNote rates;
    private final Offers offers;

    RowCard(Marks marks, CodeLists codes, Formats formats, RateNote rates, Offers offers) {
        this.marks = marks;
        this.codes = codes;
        this.formats = formats;
        this.rates = rates;
        this.offers = offers;
    }

    ListItem of(ProjectRow row, String heading, Locale locale) {
        return card(row, heading, name(row, null, locale), amounts(row, Optional.empty(), locale), locale);
    }

    /** In a list: with the words searched for marked, and what its capital is worth where amounts are compared. */
    ListItem of(ProjectRow row, Listing listing, Locale locale) {
        var name = name(row, listing.url().asOf(), locale);
        name.removeAll();
        name.add(Marked.of(row.name().in(locale), listing.answer().sought()));
        var worth = listing.comparesCapital()
                ? rates.worth(row.capital(), listing.answer().conversion(), locale)
                : Optional.<String>empty();
        var card = card(row, "h2", name, amounts(row, worth, locale), locale);
        if (listing.url().asOf() == null) {
            Mending.of(row, listing.url().filter(), locale)
                    .map(link -> Tags.tag("span", "row-offers", link))
                    .ifPresent(card::add);
            offers.onRow(row, locale).ifPresent(card::add);
        }
        return card;
    }

    private ListItem card(ProjectRow row, String heading, Anchor name, HtmlContainer amounts, Locale locale) {
        var head = Tags.tag(heading, "project-name", name);
        if (row.name().isForeignIn(locale)) {
            head.add(new Span(" "), Marks.foreign(locale));
        }
        if (row.sample()) {
            head.add(new Span(" "), Tags.span("chip", Wording.text(locale, "catalogue.sample")));
        }
        if (row.tripleHelix()) {
            head.add(new Span(" "), Marks.tripleHelix(locale));
        }
        var stage = Tags.tag("div", "project-stage", Marks.stage(row, locale), kind(row, locale));
        var place = marks.place(row.unit(), row.park(), locale);
        place.addClassName("project-place");
        var body = new Div(stage, place, amounts);
        body.addClassName("project-lines");
        var item = new ListItem(head, body, Marks.evidence(row.evidence(), locale));
        item.addClassName("project-row");
        return item;
    }

    /** @param asOf the moment the list is about; the project opens at the same one */
    static Anchor name(ProjectRow row, @Nullable AsOf asOf, Locale locale) {
        var link = new Anchor(
                href(row.code(), row.name(), asOf, locale), row.name().in(locale));
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

    private HtmlContainer amounts(ProjectRow row, Optional<String> worth, Locale locale) {
        var line = Tags.tag("span", "", marks.capital(row.capital(), locale));
        worth.ifPresent(amount -> line.add(Tags.span("worth", " " + amount)));
        if (row.landHa() != null) {
            line.add(Tags.span("", " · " + formats.number(row.landHa(), locale) + " ha"));
        }
        if (!row.countries().isEmpty()) {
            line.add(Tags.span("", " · " + Marks.countries(row.countries(), locale)));
        }
        return line;
    }
}
