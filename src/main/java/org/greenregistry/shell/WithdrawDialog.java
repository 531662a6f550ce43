package org.greenregistry.shell;

import java.util.function.Consumer;

/** Asks why a record should leave the book; a reviewer then decides. */
public final class WithdrawDialog extends SayDialog {

    /** @param key of the title; with {@code .more} appended of what comes of it */
    public WithdrawDialog(String key, Consumer<String> propose) {
        super(
                new Keys(key, key + ".more", "record.withdraw.reason", "record.withdraw.send", "record.withdraw.sent"),
                propose);
    }
}
