package org.greenregistry.kernel;

/**
 * A file as a content names it; the bytes are kept apart, by their digest. Whoever may see the part of the content that
 * names it may have the bytes.
 *
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param name as the person who uploaded it called it; it may hold personal data and never enters the journal
 * @param mediaType told by the bytes
 * @param size in bytes
 */
public record StoredFile(String sha256, String name, String mediaType, long size) {

    /** Whether the bytes were taken out of the book on purpose. */
    public boolean isRedacted() {
        return name.equals(Redacted.MARK);
    }
}
