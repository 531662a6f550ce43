package org.greenregistry.work;

import org.jspecify.annotations.Nullable;

/**
 * A mail to somebody outside.
 *
 * @param text plain text with whole addresses
 * @param stop address that ends such mails by one POST, for the header List-Unsubscribe; absent for an answer to
 *     something the reader just did
 * @param enclosure absent for most
 */
public record Letter(
        String address,
        String subject,
        String text,
        @Nullable String stop,
        @Nullable Enclosure enclosure) {

    /** Without enclosure. */
    public Letter(String address, String subject, String text, @Nullable String stop) {
        this(address, subject, text, stop, null);
    }
}
