package org.greenregistry.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.PlainKind;
import org.greenregistry.ledger.Upcaster;
import org.greenregistry.ledger.Version;
import org.greenregistry.ledger.Writing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Organisations as the ledger knows them. */
@Component
class OrganisationKind extends PlainKind<OrganisationContent> {

    static final String NAME = "organisation";

    private final OrganisationWords words;

    /** Asked for late: the index is made of kinds before there is a database. */
    private final ObjectProvider<Representation> representation;

    OrganisationKind(
            OrganisationSettings settings, OrganisationWords words, ObjectProvider<Representation> representation) {
        super(NAME, OrganisationContent.EMPTY, 2, settings.codePrefix());
        this.words = words;
        this.representation = representation;
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

    /** To those who speak for it, and no more than what they keep themselves. */
    @Override
    public boolean isOpenTo(Actor outsider, Writing<OrganisationContent> writing) {
        var base = writing.base();
        return base != null
                && Optional.of(writing.record())
                        .equals(representation.getObject().organisation(outsider))
                && kept(base, writing.content()).equals(writing.content());
    }

    /** {@code base} with what its own people say: not what it is called, where it is registered or whose it is. */
    private static OrganisationContent kept(OrganisationContent base, OrganisationContent said) {
        return OrganisationContentBuilder.builder(base)
                .shortName(said.shortName())
                .profile(said.profile())
                .website(said.website())
                .office(said.office())
                .capabilities(said.capabilities())
                .sites(said.sites())
                .sources(said.sources())
                .build();
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
