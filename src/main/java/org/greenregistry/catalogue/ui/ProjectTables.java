package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.Party;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.ledger.RecordFiles;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.FileWords;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** The lists of a project as tables; on a phone each row is a card, with the head of each cell before it. */
@org.springframework.stereotype.Component
class ProjectTables {

    private static final String DOTS = "••••••";

    private final Marks marks;
    private final OrganisationService organisations;

    ProjectTables(Marks marks, OrganisationService organisations) {
        this.marks = marks;
        this.organisations = organisations;
    }

    HtmlContainer capital(List<CapitalFigure> figures, Locale locale) {
        if (figures.isEmpty()) {
            return none("catalogue.capital.none", locale);
        }
        var table = new Table(locale, "amount", "kind", "date", "source");
        figures.forEach(figure -> table.row(
                Tags.span("amount", marks.amount(figure, locale)),
                marked(Marks.kind(figure, locale), figure.level(), locale),
                dated(figure, locale),
                sourced(figure.source(), locale)));
        return table.made();
    }

    private static Span dated(CapitalFigure figure, Locale locale) {
        return Tags.span(figure.asOf() == null ? "unknown" : "", Marks.date(figure.asOf(), locale));
    }

    /** @param revealable whether these are the newest parties: only those have papers that can be shown */
    HtmlContainer parties(List<Party> parties, boolean revealable, Locale locale, ProjectPage.Acts acts) {
        if (parties.isEmpty()) {
            return none("catalogue.parties.none", locale);
        }
        var staff = revealable && Actor.current().isStaff();
        var table = staff
                ? new Table(locale, "role", "name", "country", "paper")
                : new Table(locale, "role", "name", "country");
        var records = linked(parties);
        for (var party : parties) {
            var cells = Stream.<Component>of(
                    word(party.role() == null ? null : "project.parties.role." + party.role(), locale),
                    name(party, records, locale),
                    party.country() == null
                            ? Marks.unknown(locale)
                            : new Span(Countries.name(party.country(), locale)));
            var hidden = staff ? Stream.<Component>of(paper(party, locale, acts)) : Stream.<Component>empty();
            table.row(Stream.concat(cells, hidden).toArray(Component[]::new));
        }
        return table.made();
    }

    private Map<UUID, OrganisationRow> linked(List<Party> parties) {
        return organisations.linked(parties.stream()
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** As the document writes it; it leads to the organisation that party is today. */
    private static Component name(Party party, Map<UUID, OrganisationRow> records, Locale locale) {
        var name = Objects.requireNonNullElse(party.name(), "");
        var record = party.organisation() == null ? null : records.get(party.organisation());
        return record == null
                ? Tags.span("strong", name)
                : Tags.link("strong", Lang.path(locale, "organisations/" + record.code()), name);
    }

    /** Nobody knows whether there is one before asking; the asking is journalled. */
    private static Component paper(Party party, Locale locale, ProjectPage.Acts acts) {
        var value = new Span(DOTS);
        var button = Tags.said("button", "button reveal", Wording.text(locale, "catalogue.reveal"));
        button.getElement().setAttribute("type", "button");
        button.getElement()
                .addEventListener("click", click -> acts.reveal("parties[" + party.id() + "].documentNumber", value));
        return Tags.tag("span", "row", value, button, internal(locale));
    }

    HtmlContainer documents(UUID record, List<Document> documents, Locale locale) {
        if (documents.isEmpty()) {
            return none("catalogue.documents.none", locale);
        }
        var list = Tags.tag("ul", "papers");
        documents.forEach(document -> list.add(Tags.tag("li", "", paper(record, document, locale))));
        return list;
    }

    /** What it is, then who issued it when, then where it is; what is not known is left out but the date. */
    private static Component[] paper(UUID record, Document document, Locale locale) {
        var kind = word(document.kind() == null ? null : "project.documents.kind." + document.kind(), locale);
        kind.addClassName("paper-kind");
        var about = Stream.of(document.number(), document.authority(), Marks.date(document.date(), locale))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return Stream.of(
                        kind,
                        Tags.span("muted", about),
                        document.link() == null ? null : link(document.link()),
                        document.file() == null ? null : file(record, document.file(), locale))
                .filter(Objects::nonNull)
                .toArray(Component[]::new);
    }

    private static Component file(UUID record, StoredFile file, Locale locale) {
        var words = FileWords.of(file, locale);
        return file.isRedacted()
                ? Tags.span("muted", words)
                : Tags.download("paper-file", RecordFiles.address(record, file), words);
    }

    /** A document in one line: its host if it is a publication, else what it is called. */
    static Component source(Document document, Locale locale) {
        var kind = document.kind() == null ? "" : Wording.text(locale, "project.documents.kind." + document.kind());
        var words = Stream.of(
                        kind,
                        document.number(),
                        document.date() == null ? null : document.date().text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var made = new Span(words);
        if (document.link() != null) {
            made.add(new Span(" "), link(document.link()));
        }
        return made;
    }

    /** Shows the host, so that people know where a link leads. */
    private static Component link(String address) {
        return host(address)
                .<Component>map(host -> {
                    var link = new Anchor(address, host);
                    link.getElement().setAttribute("rel", "noopener nofollow");
                    link.getElement().setAttribute("target", "_blank");
                    link.addClassName("external");
                    return link;
                })
                .orElseGet(() -> new Span(address));
    }

    private static Optional<String> host(String address) {
        try {
            return address.startsWith("http")
                    ? Optional.ofNullable(URI.create(address).getHost()).map(host -> host.replaceFirst("^www\\.", ""))
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Component sourced(@Nullable String source, Locale locale) {
        return source == null ? said(null, locale) : link(source);
    }

    private static Span marked(String words, Level level, Locale locale) {
        return level == Level.PUBLIC ? new Span(words) : new Span(new Span(words + " "), internal(locale));
    }

    private static Span internal(Locale locale) {
        return Tags.span("chip internal-mark", Wording.text(locale, "catalogue.internal"));
    }

    private static Span said(@Nullable String words, Locale locale) {
        return words == null ? Tags.span("unknown", Wording.text(locale, "catalogue.unknown")) : new Span(words);
    }

    private static Span word(@Nullable String key, Locale locale) {
        return key == null ? Marks.unknown(locale) : new Span(Wording.text(locale, key));
    }

    private static HtmlContainer none(String key, Locale locale) {
        return Tags.said("p", "muted", Wording.text(locale, key));
    }
}
