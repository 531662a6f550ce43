package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.dossier.Party;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Who takes part in a project. A name stands as the document writes it and leads to the organisation it is today. */
@org.springframework.stereotype.Component
class PartySection {

    private final RecordParts parts;
    private final OrganisationService organisations;

    PartySection(RecordParts parts, OrganisationService organisations) {
        this.parts = parts;
        this.organisations = organisations;
    }

    Optional<HtmlContainer> of(Reading reading) {
        var parties = reading.content().parties();
        var records = organisations.linked(parties.stream()
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return parts.cards(reading, "parties", parties, (party, at) -> head(party, records, at), "name", "role")
                .or(() ->
                        Optional.of(Tags.said("p", "muted", Wording.text(reading.locale(), "catalogue.parties.none"))));
    }

    private static Component head(Party party, Map<UUID, OrganisationRow> records, Reading reading) {
        var role = party.role() == null ? "" : Wording.text(reading.locale(), "project.parties.role." + party.role());
        return Tags.tag("span", "row", name(party, records, reading), Tags.span("muted", role));
    }

    private static Component name(Party party, Map<UUID, OrganisationRow> records, Reading reading) {
        var name = Objects.requireNonNullElse(party.name(), "");
        var record = party.organisation() == null ? null : records.get(party.organisation());
        return record == null
                ? Tags.span("strong", name)
                : Tags.link("strong", Lang.path(reading.locale(), "organisations/" + record.code()), name);
    }
}
