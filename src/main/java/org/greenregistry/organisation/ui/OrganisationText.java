package org.greenregistry.organisation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Countries;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** An organisation as plain HTML. The address of one that was merged leads to its survivor for good. */
@Component
class OrganisationText implements PublicText {

    private static final String FOLDER = "organisations/";

    private final RecordService records;
    private final Mergers mergers;
    private final OrganisationPage pages;

    OrganisationText(RecordService records, Mergers mergers, OrganisationPage pages) {
        this.records = records;
        this.mergers = mergers;
        this.pages = pages;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        if (!path.startsWith(FOLDER) || path.indexOf('/', FOLDER.length()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(records.find(OrganisationContent.class, path.substring(FOLDER.length()), null)
                .map(organisation -> mergers.survivor(organisation)
                        .map(survivor -> PublicPage.moved(FOLDER + survivor.code()))
                        .orElseGet(() -> page(organisation, path, locale)))
                .orElseGet(() -> PublicPage.none(path, locale)));
    }

    private PublicPage page(Published<OrganisationContent> organisation, String path, Locale locale) {
        var content = organisation.content();
        var title = content.name().text().in(locale);
        var roles = content.roles().stream().map(role -> Wording.text(locale, "record.role." + role));
        var country = Stream.ofNullable(content.country()).map(code -> Countries.name(code, locale));
        var description = Stream.of(Stream.of(title), roles, country)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
        var page = PublicPage.of(
                        title,
                        description + ". " + Wording.text(locale, "organisation.list.lead"),
                        path,
                        PublicPage.html(pages.of(organisation, locale, List.of())))
                .withJsonLd(OrganisationData.of(organisation, path, locale));
        var open = organisation.publication() == Publication.PUBLIC && !organisation.withdrawn();
        return open ? page : page.unlisted(200);
    }
}
