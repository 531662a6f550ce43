package org.greenregistry.ledger;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.journal.FieldWords;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Fields of records, as the pages of the ledger say them. */
@Component
class RecordFieldWords implements FieldWords {

    private final Kinds kinds;

    RecordFieldWords(Kinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public Optional<String> label(String kind, String path, Locale locale) {
        return kinds.find(kind).map(known -> Wording.text(locale, Difference.label(known.name(), path)));
    }

    @Override
    public String value(String kind, String path, String value, Locale locale) {
        return Comparison.isDigest(value) ? value : kinds.named(kind).words(Change.fieldOf(path), value, locale);
    }
}
