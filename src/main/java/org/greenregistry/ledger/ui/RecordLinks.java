package org.greenregistry.ledger.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.ledger.RecordPages;
import org.greenregistry.shell.Lang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Addresses of the pages each kind brings, in the language of the current page. */
@Component
class RecordLinks {

    private final List<RecordPages> pages;

    RecordLinks(ObjectProvider<RecordPages> pages) {
        this.pages = pages.orderedStream().toList();
    }

    List<RecordPages> all() {
        return pages;
    }

    Optional<String> form(String kind, UUID draft) {
        return of(kind).map(its -> Lang.path(its.form(draft)));
    }

    Optional<String> page(String kind, String code, Locale locale) {
        return of(kind).map(its -> Lang.path(locale, its.page(code)));
    }

    /**
     * The page that shows the record as it was, where there is one; it takes a moment as its parameter {@code asOf}.
     */
    Optional<String> past(String kind, String code, Locale locale) {
        return of(kind).filter(RecordPages::hasPast).map(its -> Lang.path(locale, its.page(code)));
    }

    private Optional<RecordPages> of(String kind) {
        return pages.stream().filter(its -> its.kind().equals(kind)).findFirst();
    }
}
