package org.greenregistry.cooperation.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.PagePart.Part;
import org.greenregistry.catalogue.PlacePart;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.cooperation.NeedState;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.place.Park;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** On a park's page: heat, water and by-products its enterprises hold out or look for, and that are still to be had. */
@Component
@Order(20)
class SymbiosisInPark implements PlacePart {

    private static final int MOST = 30;
    private static final Set<String> STREAMS = Arrays.stream(NeedSubject.values())
            .filter(NeedSubject::isSymbiosis)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final CooperationService service;
    private final CooperationKinds kinds;

    SymbiosisInPark(CooperationService service, CooperationKinds kinds) {
        this.service = service;
        this.kinds = kinds;
    }

    @Override
    public Optional<Part> of(Park park, Locale locale) {
        if (!service.isWhole()) {
            return Optional.empty();
        }
        var query = CooperationQuery.ALL
                .withSamples(park.isSample() ? Samples.INCLUDE : Samples.EXCLUDE)
                .with("park", Set.of(park.code()))
                .with("kind", STREAMS)
                .with("state", Set.of(NeedState.OPEN.name()));
        var rows = service.find(kinds.of(NeedContent.class), query, PageRequest.of(0, MOST)).stream()
                .map(row -> row(row, locale))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "symbiosis",
                        false,
                        Wording.text(locale, "need.symbiosis"),
                        List.of(
                                Wording.text(locale, "record.part.what"),
                                Wording.text(locale, "record.part.title"),
                                Wording.text(locale, "need.owner")),
                        rows,
                        "",
                        List.of()));
    }

    private static List<TableCell> row(CooperationRow<NeedContent> row, Locale locale) {
        var need = row.content();
        var owner = need.owner().name();
        return List.of(
                new TableCell(RecordCard.what(row, locale), null),
                new TableCell(
                        row.title().in(locale), Lang.path(locale, row.kind().page(row.code()))),
                new TableCell(owner == null ? "" : owner, null));
    }
}
