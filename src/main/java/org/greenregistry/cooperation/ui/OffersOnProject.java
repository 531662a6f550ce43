package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.PagePart;
import org.greenregistry.cooperation.Counterpart;
import org.greenregistry.cooperation.CounterpartService;
import org.greenregistry.cooperation.FitWords;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a project's page: offers for its industry, at its place. */
@Component
@Order(60)
class OffersOnProject implements PagePart {

    private static final int MOST = 5;

    private final CounterpartService service;
    private final FitWords words;

    OffersOnProject(CounterpartService service, FitWords words) {
        this.service = service;
        this.words = words;
    }

    @Override
    public Optional<Part> of(Published<ProjectContent> project, Locale locale) {
        var rows = service.offersFor(project.content(), MOST).stream()
                .map(offer -> row(offer, locale))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "offers",
                        false,
                        Wording.text(locale, "need.fit.project"),
                        List.of(
                                Wording.text(locale, "record.part.what"),
                                Wording.text(locale, "record.part.title"),
                                Wording.text(locale, "need.fit.why")),
                        rows,
                        "",
                        List.of()));
    }

    private List<TableCell> row(Counterpart offer, Locale locale) {
        var row = offer.row();
        return List.of(
                new TableCell(Wording.text(locale, "need.kind." + row.content().kind()), null),
                new TableCell(
                        row.title().in(locale), Lang.path(locale, row.kind().page(row.code()))),
                new TableCell(words.line(offer.reasons(), locale), null));
    }
}
