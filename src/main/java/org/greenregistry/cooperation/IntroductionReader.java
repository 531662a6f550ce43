package org.greenregistry.cooperation;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.WholeBook;
import org.springframework.stereotype.Component;

/** Says of introductions whom they are about: both sides may know that much of each other once they are introduced. */
@Component
class IntroductionReader {

    private final WholeBook book;
    private final NeedKind kind;

    IntroductionReader(WholeBook book, NeedKind kind) {
        this.book = book;
        this.kind = kind;
    }

    Introduction read(IntroductionEntry entry) {
        return entry.read(party(entry.need()), party(entry.offer()));
    }

    private Introduction.Party party(UUID record) {
        return need(record)
                .map(found -> new Introduction.Party(
                        record,
                        found.code(),
                        kind.title(found.content()),
                        Objects.requireNonNullElse(found.content().owner().name(), ""),
                        found.publication() == Publication.PUBLIC && !found.withdrawn()))
                .orElseGet(() -> new Introduction.Party(record, "", new LocalizedText(null, null), "", false));
    }

    Optional<Published<NeedContent>> need(UUID record) {
        return book.byId(NeedContent.class, record);
    }
}
