package org.greenregistry.cooperation.ui;

import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.shell.PageLinks;
import org.springframework.data.domain.PageRequest;

/** What an address asks for, on its page. */
final class Listed {

    private Listed() {}

    /** A page behind the last shows the last. */
    static void show(RecordsPage page, CooperationKind<?> kind, RecordsUrl url, CooperationService service) {
        var answer = service.answer(kind, url.asked(), PageRequest.of(url.page() - 1, PageLinks.ROWS));
        var last = PageLinks.pages(answer.total());
        if (url.page() <= last) {
            page.show(url, answer);
        } else {
            page.show(url.onPage(last), service.answer(kind, url.asked(), PageRequest.of(last - 1, PageLinks.ROWS)));
        }
    }
}
