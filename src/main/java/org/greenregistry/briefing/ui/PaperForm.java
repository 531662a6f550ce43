package org.greenregistry.briefing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.briefing.PaperFormat;
import org.greenregistry.briefing.PaperKind;
import org.greenregistry.briefing.PaperOrder;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Which paper: each choice changes the address, the button orders what the address says. */
class PaperForm extends Div {

    private static final int YEARS = 6;

    private final Formats formats;
    private final Locale locale = Lang.current();
    private final Consumer<ReportsUrl> chosen;
    private String language = locale.getLanguage();

    /** @param chosen is told what the address shall say */
    PaperForm(
            Formats formats,
            LocalDate today,
            ReportsUrl url,
            Consumer<ReportsUrl> chosen,
            Consumer<PaperOrder> ordered) {
        this.formats = formats;
        this.chosen = chosen;
        addClassNames("section", "paper-form");
        add(
                choice(
                        "briefing.kind",
                        List.of(PaperKind.values()),
                        url.kind(),
                        kind -> Wording.text(locale, "briefing.kind." + kind),
                        url::kind),
                choice(
                        "briefing.made.period",
                        periods(today, url),
                        url.period(),
                        period -> period.text(locale),
                        url::period),
                closing(url, today),
                choice(
                        "briefing.format",
                        List.of(PaperFormat.values()),
                        url.format(),
                        format -> Wording.text(locale, "briefing.format." + format),
                        url::format),
                language());
        var make = new Button(
                Wording.text(locale, "briefing.make"),
                click -> ordered.accept(new PaperOrder(url.kind(), url.format(), language, url.question())));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(make);
    }

    private <T> ComboBox<T> choice(
            String key, List<T> offered, T now, Function<T, String> label, Function<T, ReportsUrl> next) {
        var field = Fields.choice(key, offered, label);
        field.setValue(now);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(next.apply(change.getValue()));
            }
        });
        return field;
    }

    private static List<ReportPeriod> periods(LocalDate today, ReportsUrl url) {
        var running = List.of(ReportPeriod.quarterOf(today), ReportPeriod.year(today.getYear()));
        return Stream.of(running, ReportPeriod.endedBefore(today, YEARS), List.of(url.period()))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** A day, unless the address names a moment: then that stays, and is said. */
    private Div closing(ReportsUrl url, LocalDate today) {
        var asOf = url.asked().asOf();
        var field = Fields.date("briefing.closing");
        field.setMax(today);
        field.setClearButtonVisible(true);
        if (asOf != null) {
            field.setValue(LocalDate.ofInstant(asOf.instant(), formats.zone()));
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var day = change.getValue();
                chosen.accept(url.at(
                        day == null ? null : AsOf.parse(day.toString(), formats).orElse(null)));
            }
        });
        return new Div(
                field,
                Tags.said(
                        "p",
                        "muted small",
                        asOf != null
                                        && asOf.text().length()
                                                > LocalDate.EPOCH.toString().length()
                                ? Wording.text(locale, "briefing.closing.instant", asOf.shown(formats))
                                : Wording.text(locale, "briefing.closing.now")));
    }

    private ComboBox<String> language() {
        var field = Fields.choice(
                "briefing.language", List.of("vi", "en"), code -> Wording.text(locale, "briefing.language." + code));
        field.setValue(language);
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                language = change.getValue();
            }
        });
        return field;
    }
}
