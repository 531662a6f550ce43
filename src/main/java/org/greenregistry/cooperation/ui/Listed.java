package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.shell.PageLinks;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What an address asks for, on its page. */
@Component
class Listed {

    private final CooperationService service;
    private final List<ListPart> parts;

    Listed(CooperationService service, List<ListPart> parts) {
        this.service = service;
        this.parts = parts;
    }

    /** A page behind the last shows the last. */
    void show(RecordsPage page, CooperationKind<?> kind, RecordsUrl url, Locale locale) {
        var answer = service.answer(kind, url.asked(), PageRequest.of(url.page() - 1, PageLinks.ROWS));
        var last = PageLinks.pages(answer.total());
        if (url.page() <= last) {
            page.show(url, answer);
        } else {
            page.show(url.onPage(last), service.answer(kind, url.asked(), PageRequest.of(last - 1, PageLinks.ROWS)));
        }
        page.begin(
                url.query().isEmpty()
                        ? parts.stream()
                                .flatMap(part -> part.of(kind, locale).stream())
                                .toList()
                        : List.of());
    }
}
