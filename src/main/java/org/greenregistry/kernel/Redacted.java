package org.greenregistry.kernel;

/** What stands in a content where something was taken out of the book on purpose. */
public final class Redacted {

    public static final String MARK = "█████";

    private Redacted() {}
}
