package org.greenregistry.organisation.ui;

import java.util.Locale;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.Published;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicPage;

/** What an organisation is, for machines (schema.org). Only values every visitor may see, whoever asks. */
final class OrganisationData {

    private OrganisationData() {}

    static String of(Published<OrganisationContent> organisation, String path, Locale locale) {
        var content = organisation.content();
        var about = Canonical.emptyTree()
                .put("@context", "https://schema.org")
                .put("@type", type(content))
                .put("name", content.name().text().in(locale))
                .put("identifier", organisation.code())
                .put("url", PublicPage.HERE + Lang.path(locale, path));
        if (content.shortName() != null) {
            about.put("alternateName", content.shortName());
        }
        if (content.profile() != null) {
            about.put("description", content.profile().in(locale));
        }
        if (content.website() != null) {
            about.put("sameAs", content.website());
        }
        if (content.country() != null) {
            about.putObject("address").put("@type", "PostalAddress").put("addressCountry", content.country());
        }
        var office = content.office();
        if (office.email() != null) {
            about.put("email", office.email());
        }
        if (office.phone() != null) {
            about.put("telephone", office.phone());
        }
        return Canonical.text(about);
    }

    private static String type(OrganisationContent content) {
        return switch (content.roles().stream().findFirst().orElse(HelixRole.INDUSTRY)) {
            case UNIVERSITY -> "CollegeOrUniversity";
            case VOCATIONAL_SCHOOL -> "EducationalOrganization";
            case GOVERNMENT -> "GovernmentOrganization";
            case RESEARCH -> "ResearchOrganization";
            case INDUSTRY, SUPPLIER, STARTUP, INCUBATOR, ASSOCIATION, FINANCE -> "Organization";
        };
    }
}
