package org.greenregistry.organisation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.place.TenantNames;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Organisations where a park names them as its tenants. */
@Component
class OrganisationsAsTenants implements TenantNames {

    private final OrganisationService organisations;

    OrganisationsAsTenants(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<UUID> find(String typed, int most) {
        return organisations.find(typed, PageRequest.of(0, most)).stream()
                .map(OrganisationRow::record)
                .toList();
    }

    @Override
    public String name(UUID organisation, Locale locale) {
        return organisations.linked(List.of(organisation)).values().stream()
                .findFirst()
                .map(row -> row.name().in(locale))
                .orElseGet(() -> Wording.text(locale, "record.hidden"));
    }
}
