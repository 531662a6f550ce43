package org.greenregistry.cooperation.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Lists of records as plain HTML. Search engines take whole lists only. */
@Component
class RecordsText implements PublicText {

    private final CooperationKinds kinds;
    private final Listed listed;
    private final Formats formats;

    RecordsText(CooperationKinds kinds, Listed listed, Formats formats) {
        this.kinds = kinds;
        this.listed = listed;
        this.formats = formats;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return kinds.in(path).map(kind -> list(kind, query, locale));
    }

    private PublicPage list(CooperationKind<?> kind, Map<String, String[]> query, Locale locale) {
        var url = RecordsUrl.parse(
                kind,
                query.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))),
                formats);
        var list = new RecordsPage(kind, locale, false, formats);
        listed.show(list, kind, url, locale);
        var page = PublicPage.of(
                Wording.text(locale, kind.name() + ".list"),
                Wording.text(locale, kind.name() + ".list.lead"),
                kind.folder(),
                PublicPage.html(list));
        return url.query().isEmpty() ? page : page.unlisted(200);
    }
}
