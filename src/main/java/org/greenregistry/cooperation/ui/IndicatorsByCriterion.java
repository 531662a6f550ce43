package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.cooperation.CityCriterion;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.IndicatorContent;
import org.greenregistry.cooperation.YearValue;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The six criteria with the indicators under each and what they stood at last. */
@Component
class IndicatorsByCriterion implements ListPart {

    private static final int MOST = 300;

    private final CooperationService service;
    private final CooperationKinds kinds;
    private final Formats formats;

    IndicatorsByCriterion(CooperationService service, CooperationKinds kinds, Formats formats) {
        this.service = service;
        this.kinds = kinds;
        this.formats = formats;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Locale locale) {
        if (kind.contentType() != IndicatorContent.class) {
            return Optional.empty();
        }
        var rows = service.find(kinds.of(IndicatorContent.class), CooperationQuery.ALL, PageRequest.of(0, MOST));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var cards = Tags.tag("ul", "theme-cards");
        for (var criterion : CityCriterion.values()) {
            cards.add(card(criterion, rows, locale));
        }
        return Optional.of(cards);
    }

    private HtmlContainer card(CityCriterion criterion, List<CooperationRow<IndicatorContent>> rows, Locale locale) {
        var list = Tags.tag("dl", "pairs");
        rows.stream()
                .filter(row -> row.content().criterion() == criterion)
                .forEach(row -> list.add(Tags.tag(
                        "div",
                        "",
                        Tags.tag(
                                "dt",
                                "",
                                Tags.link(
                                        "",
                                        Lang.path(locale, row.kind().page(row.code())),
                                        row.title().in(locale))),
                        Tags.said("dd", "", last(row.content(), locale)))));
        var card = Tags.tag(
                "li",
                "card",
                Tags.said("h2", "project-name", Wording.text(locale, "indicator.criterion." + criterion)));
        card.add(
                list.getComponentCount() == 0
                        ? Tags.said("p", "muted", Wording.text(locale, "indicator.criterion.none"))
                        : list);
        return card;
    }

    private String last(IndicatorContent indicator, Locale locale) {
        var series = indicator.series();
        if (series.isEmpty()) {
            return "–";
        }
        YearValue last = series.getLast();
        var number = formats.number(Objects.requireNonNull(last.value()), locale);
        var unit = indicator.unit() == null ? "" : " " + indicator.unit().in(locale);
        return number + unit + " (" + last.year() + ")";
    }
}
