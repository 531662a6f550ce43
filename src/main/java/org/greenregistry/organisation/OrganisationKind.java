package org.greenregistry.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.PlainKind;
import org.greenregistry.ledger.Upcaster;
import org.greenregistry.ledger.Version;
import org.springframework.stereotype.Component;

/** Organisations as the ledger knows them. */
@Component
class OrganisationKind extends PlainKind<OrganisationContent> {

    static final String NAME = "organisation";

    private final OrganisationWords words;

    OrganisationKind(OrganisationSettings settings, OrganisationWords words) {
        super(NAME, OrganisationContent.EMPTY, 2, settings.codePrefix());
        this.words = words;
    }

    /** The first schema knew less, and nothing of it went. */
    @Override
    public List<Upcaster> upcasters() {
        return List.of(content -> content);
    }

    @Override
    public LocalizedText title(OrganisationContent content) {
        return content.name().text();
    }

    /** The enterprise code is RESTRICTED: the key table keeps its digest, not the number. */
    @Override
    public Set<OfficialKey> keys(OrganisationContent content) {
        var code = content.enterpriseCode();
        return code == null ? Set.of() : Set.of(OfficialKey.secret("ENTERPRISE_CODE", code));
    }

    @Override
    public Version newVersion() {
        return new OrganisationVersion();
    }

    @Override
    public String words(String path, String value, Locale locale) {
        return words.of(path, value, locale);
    }
}
