package org.greenregistry.ledger;

import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/**
 * Drafts that came together and wait for a decision.
 *
 * @param author of them, who handed them over
 * @param drafts how many of them whoever asks may decide on
 * @param since when the first of them was handed over
 */
public record BatchRow(UUID id, String kind, UUID author, long drafts, Instant since) {

    /** Of drafts of one kind that came together: what lists and notices call them. */
    public static LocalizedText title(String kind, long drafts) {
        return new LocalizedText(
                Wording.text(Lang.VIETNAMESE, "ledger.batch", drafts, Wording.text(Lang.VIETNAMESE, kindKey(kind))),
                Wording.text(Lang.ENGLISH, "ledger.batch", drafts, Wording.text(Lang.ENGLISH, kindKey(kind))));
    }

    private static String kindKey(String kind) {
        return "journal.kind." + kind;
    }

    public LocalizedText title() {
        return title(kind, drafts);
    }

    /** Somebody may have gone on with some of them, and have handed those over. */
    BatchRow and(BatchRow later) {
        return new BatchRow(id, kind, author, drafts + later.drafts, since);
    }

    BatchRow ofSize(long other) {
        return new BatchRow(id, kind, author, other, since);
    }
}
