package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.Document;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.ledger.RecordFiles;
import org.greenregistry.shell.FileWords;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** Papers of a project: what each is, who issued it when, where it is. */
final class Papers {

    private Papers() {}

    static HtmlContainer documents(UUID record, List<Document> documents, Locale locale) {
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
    static Component link(String address) {
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

    /** A source in a word or two: the host of an address. */
    static String shortly(String source) {
        return host(source).orElse(source);
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

    static Span internal(Locale locale) {
        return Tags.span("chip internal-mark", Wording.text(locale, "catalogue.internal"));
    }

    private static Span word(@Nullable String key, Locale locale) {
        return key == null ? Marks.unknown(locale) : new Span(Wording.text(locale, key));
    }

    private static HtmlContainer none(String key, Locale locale) {
        return Tags.said("p", "muted", Wording.text(locale, key));
    }
}
