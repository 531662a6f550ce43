package org.greenregistry.cooperation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.PagePart;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a project's page: the records of cooperation that name it. */
@Component
@Order(50)
class CooperationOnProject implements PagePart {

    private static final int MOST = 20;

    private final CooperationService service;

    CooperationOnProject(CooperationService service) {
        this.service = service;
    }

    @Override
    public Optional<Part> of(Published<ProjectContent> project, Locale locale) {
        var rows = new ArrayList<List<Cell>>();
        service.about(Set.of(project.record()), MOST).forEach(row -> rows.add(row(row, locale)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "cooperation",
                        false,
                        Wording.text(locale, "record.part"),
                        List.of(
                                Wording.text(locale, "record.part.what"),
                                Wording.text(locale, "record.part.title"),
                                Wording.text(locale, "record.part.day")),
                        rows,
                        "",
                        List.of()));
    }

    private static <C extends Record> List<Cell> row(CooperationRow<C> row, Locale locale) {
        var day = row.kind().day(row.content());
        return List.of(
                new Cell(RecordCard.what(row, locale), null),
                new Cell(row.title().in(locale), Lang.path(locale, row.kind().page(row.code()))),
                new Cell(day == null ? "" : day.text(), null));
    }
}
