package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenregistry.insight.DutyKind;
import org.greenregistry.insight.DutyQuery.Whose;
import org.greenregistry.insight.DutyService;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.SearchField;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Whose duties, which and of which authority: a form with GET, so that the address says it all. */
@Component
class DutyForm {

    private final CodeLists codes;

    DutyForm(CodeLists codes) {
        this.codes = codes;
    }

    private record Option(String value, String text) {}

    /** @param sent takes the query of the form */
    HtmlContainer of(DutyUrl url, Consumer<String> sent, Locale locale) {
        var form = SearchField.form(locale, DutyService.PATH, "insight-form");
        var month = url.month();
        form.add(month == null ? hidden(DutyUrl.STATE, "overdue") : hidden(DutyUrl.MONTH, month.toString()));
        form.add(
                select(DutyUrl.WHOSE, "duty.whose", whose(locale), DutyUrl.word(url.whose()), locale),
                select(
                        DutyUrl.KIND,
                        "duty.kind",
                        kinds(locale),
                        url.kind() == null ? "" : DutyUrl.word(url.kind()),
                        locale),
                select(
                        DutyUrl.AGENCY,
                        "duty.agency",
                        agencies(locale),
                        url.agency() == null ? "" : url.agency(),
                        locale),
                select(DutyUrl.SAMPLES, "duty.samples", samples(locale), url.samples() ? "include" : "", locale),
                SearchField.button(locale, "insight.show"));
        SearchField.onSent(form, sent);
        return form;
    }

    private static List<Option> whose(Locale locale) {
        return Arrays.stream(Whose.values())
                .map(one -> new Option(DutyUrl.word(one), Wording.text(locale, "duty.whose." + one)))
                .toList();
    }

    private static List<Option> kinds(Locale locale) {
        return Stream.concat(
                        Stream.of(any(locale)),
                        Arrays.stream(DutyKind.values())
                                .map(one -> new Option(DutyUrl.word(one), Wording.text(locale, "duty.kind." + one))))
                .toList();
    }

    private List<Option> agencies(Locale locale) {
        return Stream.concat(
                        Stream.of(any(locale)),
                        codes.validOn(ReferenceList.AGENCY, codes.today()).stream()
                                .map(agency ->
                                        new Option(agency.code(), agency.name().in(locale))))
                .toList();
    }

    private static List<Option> samples(Locale locale) {
        return List.of(
                new Option("", Wording.text(locale, "duty.samples.without")),
                new Option("include", Wording.text(locale, "duty.samples.with")));
    }

    private static Option any(Locale locale) {
        return new Option("", Wording.text(locale, "insight.all"));
    }

    private static HtmlContainer select(String name, String key, List<Option> options, String chosen, Locale locale) {
        var select = Tags.tag("select", "");
        select.getElement().setAttribute("name", name);
        for (var offered : options) {
            var option = Tags.said("option", "", offered.text());
            option.getElement().setAttribute("value", offered.value());
            if (offered.value().equals(chosen)) {
                option.getElement().setAttribute("selected", true);
            }
            select.add(option);
        }
        return Tags.tag("label", "insight-field", Tags.span("", Wording.text(locale, key)), select);
    }

    private static HtmlContainer hidden(String name, String value) {
        var input = Tags.tag("input", "");
        input.getElement().setAttribute("type", "hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        return input;
    }
}
