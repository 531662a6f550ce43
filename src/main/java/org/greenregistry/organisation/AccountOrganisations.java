package org.greenregistry.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.account.OrganisationChoices;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Organisations as those somebody may speak for. */
@Component
class AccountOrganisations implements OrganisationChoices {

    private final OrganisationService organisations;

    AccountOrganisations(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<UUID> organisations(String typed, int limit) {
        return organisations.find(typed, PageRequest.of(0, limit)).stream()
                .map(OrganisationRow::record)
                .toList();
    }

    @Override
    public String name(UUID organisation, Locale locale) {
        return Optional.ofNullable(organisations.linked(Set.of(organisation)).get(organisation))
                .map(row -> row.name().in(locale) + " · " + row.code())
                .orElseGet(organisation::toString);
    }
}
