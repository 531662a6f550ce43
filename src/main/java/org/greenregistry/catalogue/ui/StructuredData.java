package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Objects;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.Published;
import tools.jackson.databind.node.ObjectNode;

/** What a page is about, for machines (schema.org). Only values every visitor may see, whoever asks. */
final class StructuredData {

    private StructuredData() {}

    static String site(String name, String description, Locale locale) {
        return Canonical.text(typed("WebSite")
                .put("name", name)
                .put("description", description)
                .put("inLanguage", locale.getLanguage()));
    }

    static String project(Published<ProjectContent> project, String description, Locale locale) {
        var content = project.content();
        var about =
                typed("Project").put("name", content.name().text().in(locale)).put("identifier", project.code());
        if (content.site().address() != null) {
            about.putObject("location")
                    .put("@type", "Place")
                    .put("address", content.site().address());
        }
        var funders = about.putArray("funder");
        content.parties().stream()
                .filter(party -> party.role() == PartyRole.INVESTOR && party.name() != null)
                .forEach(party -> funders.addObject()
                        .put("@type", "Organization")
                        .put("name", Objects.requireNonNull(party.name())));
        var page = typed("WebPage")
                .put("name", content.name().text().in(locale))
                .put("description", description)
                .put("inLanguage", locale.getLanguage())
                .put("dateModified", project.recordedFrom().toString());
        page.set("about", about);
        return Canonical.text(page);
    }

    private static ObjectNode typed(String type) {
        return Canonical.emptyTree().put("@context", "https://schema.org").put("@type", type);
    }
}
