package org.greenregistry.organisation.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The list of organisations as plain HTML. Search engines take the whole list only. */
@Component
class OrganisationsText implements PublicText {

    private final OrganisationService organisations;

    OrganisationsText(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        if (!path.equals(OrganisationsUrl.PATH)) {
            return Optional.empty();
        }
        var url = OrganisationsUrl.parse(query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))));
        var list = new OrganisationsPage(locale, false);
        list.show(url, organisations);
        var page = PublicPage.of(
                Wording.text(locale, "organisation.list"),
                Wording.text(locale, "organisation.list.description"),
                path,
                PublicPage.html(list));
        return Optional.of(url.query().isEmpty() ? page : page.unlisted(200));
    }
}
