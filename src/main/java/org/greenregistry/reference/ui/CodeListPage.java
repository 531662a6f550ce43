package org.greenregistry.reference.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Folded;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.ReferenceService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The codes of one list: those in use or coming, on demand the retired ones too, narrowed by words. */
class CodeListPage extends Div {

    private final Locale locale = Lang.current();
    private final ReferenceList list;
    private final CodeLists codes;
    private final Formats formats;
    private final CodeActs acts;
    private final HtmlContainer form;
    private final HtmlContainer text;
    private final HtmlContainer past = Tags.tag("input", "");
    private final HtmlContainer count = Tags.tag("p", "count");
    private final Div bar = new Div();
    private final Div results = new Div();
    private String words = "";
    private boolean all;

    CodeListPage(ReferenceList list, CodeLists codes, ReferenceService reference, Formats formats) {
        this.list = list;
        this.codes = codes;
        this.formats = formats;
        this.acts = new CodeActs(list, codes, reference, this::refresh);
        form = SearchField.form(locale, "steward/" + list.path(), "section");
        text = SearchField.input(locale, "reference.search");
        var search = new Div(text, SearchField.button(locale, "reference.search"));
        search.addClassName("search");
        past.getElement().setAttribute("type", "checkbox");
        past.getElement().setAttribute("name", "all");
        form.add(search, Tags.tag("label", "facet-option", past, Tags.span("facet-word", said("reference.past"))));
        count.getElement().setAttribute("role", "status");
        results.addClassName("results");
        bar.addClassNames("row", "spread");
        var lead = new Paragraph(said("reference.help." + list));
        lead.addClassName("lead");
        var back = Tags.link("back", Lang.path(locale, "steward"), "‹ " + said("reference.back"));
        addClassNames("page", "list");
        add(back, head(), lead, form, bar, results);
    }

    private Div head() {
        var add = new NativeButton("+ " + said("reference.add"), click -> acts.add());
        add.addClassNames("button", "primary");
        var head = new Div(new H1(said("reference.list." + list)), add);
        head.addClassNames("row", "spread");
        return head;
    }

    ReferenceList list() {
        return list;
    }

    /** Tells the query of the form when somebody searches. */
    void onSearch(Consumer<String> query) {
        SearchField.onSent(form, query);
    }

    /** @param withPast whether retired codes are shown too */
    void show(String typed, boolean withPast) {
        words = typed;
        all = withPast;
        SearchField.show(text, typed);
        past.getElement().setAttribute("checked", withPast);
        past.getElement().setProperty("checked", withPast);
        refresh();
    }

    void refresh() {
        var found = found(codes, list, words, all);
        count.setText(Wording.text(locale, "reference.found", found.size()));
        bar.removeAll();
        bar.add(count, ExcelLink.of(locale, "codes/" + list.path(), query()));
        results.removeAll();
        results.add(found.isEmpty() ? empty() : rows(found));
    }

    /** @param past whether retired codes are wanted too */
    static List<Code> found(CodeLists codes, ReferenceList list, String words, boolean past) {
        var wanted = Folded.words(words);
        return codes.all(list).stream()
                .filter(code -> past || !code.hasEndedBy(codes.today()))
                .filter(code -> wanted.stream().allMatch(searched(code)::contains))
                .toList();
    }

    private String query() {
        return Stream.of(
                        words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                        all ? "all=on" : "")
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("&"));
    }

    private static String searched(Code code) {
        return Folded.of(
                code.code() + " " + code.name().vi() + " " + code.name().en());
    }

    private Paragraph empty() {
        var nothing = new Paragraph(said("reference.none"));
        nothing.addClassName("empty");
        return nothing;
    }

    private OrderedList rows(List<Code> found) {
        var cards = new CodeCard(codes, formats, acts, locale);
        var rows = new OrderedList();
        rows.addClassName("projects");
        found.forEach(code -> rows.add(cards.of(code)));
        return rows;
    }

    private String said(String key) {
        return Wording.text(locale, key);
    }
}
