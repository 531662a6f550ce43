package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One record of any kind as plain HTML. */
@Component
class RecordText implements PublicText {

    private final CooperationKinds kinds;
    private final RecordService records;
    private final RecordPage pages;
    private final Formats formats;

    RecordText(CooperationKinds kinds, RecordService records, RecordPage pages, Formats formats) {
        this.kinds = kinds;
        this.records = records;
        this.pages = pages;
        this.formats = formats;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        var parts = path.split("/", -1);
        return parts.length == 2
                ? kinds.in(parts[0]).map(kind -> page(kind, parts[1], asOf(query), locale))
                : Optional.empty();
    }

    private @Nullable AsOf asOf(Map<String, String[]> query) {
        return Stream.of(query.getOrDefault("asOf", new String[0]))
                .flatMap(moment -> AsOf.parse(moment, formats).stream())
                .findFirst()
                .orElse(null);
    }

    private <C extends Record> PublicPage page(
            CooperationKind<C> kind, String code, @Nullable AsOf asOf, Locale locale) {
        return records.find(kind.contentType(), code, asOf == null ? null : asOf.instant())
                .map(found -> page(kind, found, asOf, locale))
                .orElseGet(() -> PublicPage.none(kind.page(code), locale));
    }

    private <C extends Record> PublicPage page(
            CooperationKind<C> kind, Published<C> record, @Nullable AsOf asOf, Locale locale) {
        var title = kind.title(record.content()).in(locale);
        var page = PublicPage.of(
                title,
                title + ". " + Wording.text(locale, kind.name() + ".list.lead"),
                kind.page(record.code()),
                PublicPage.html(pages.of(kind, record, asOf, locale, List.of())));
        if (record.content() instanceof EventContent event) {
            page = page.withJsonLd(EventData.of(event, kind.page(record.code()), locale));
        }
        var open = asOf == null && record.publication() == Publication.PUBLIC && !record.withdrawn();
        return open ? page : page.unlisted(200);
    }
}
