package org.greenregistry.shell;

import java.util.Locale;

/**
 * Where a visitor is.
 *
 * @param bare path without language and outer slashes
 * @param query as in the address, without question mark; may be empty
 */
record Place(Locale locale, String bare, String query) {

    static Place of(String path, String query) {
        var trimmed = Lang.trimmed(path);
        return new Place(Lang.of(trimmed), Lang.bare(trimmed), query);
    }

    /** The address of this place in {@code wanted}, relative to the base of the page. */
    String in(Locale wanted) {
        var path = href(wanted, bare);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** An empty address would mean the current page. */
    static String href(Locale locale, String bare) {
        var path = Lang.path(locale, bare);
        return path.isEmpty() ? "." : path;
    }

    boolean isWithin(String other) {
        return bare.equals(other) || bare.startsWith(other + "/");
    }
}
