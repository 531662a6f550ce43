package org.greenregistry.shell;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/**
 * The two languages of the pages. The address decides: {@code /x} is Vietnamese, {@code /en/x} is the same page in
 * English. Paths here have neither an outer slash nor a query.
 */
public final class Lang {

    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final String PREFIX = "en";

    private Lang() {}

    /** The language of the page at {@code path}. */
    public static Locale of(String path) {
        return path.equals(PREFIX) || path.startsWith(PREFIX + "/") ? ENGLISH : VIETNAMESE;
    }

    /** {@code projects} as an address in that language: {@code projects} or {@code en/projects}. */
    public static String path(Locale locale, String bare) {
        if (!isEnglish(locale)) {
            return bare;
        }
        return bare.isEmpty() ? PREFIX : PREFIX + "/" + bare;
    }

    /** An address in the language of the current page. */
    public static String path(String bare) {
        return path(current(), bare);
    }

    /** The path without its language. */
    public static String bare(String path) {
        if (!isEnglish(of(path))) {
            return path;
        }
        return path.equals(PREFIX) ? "" : path.substring(PREFIX.length() + 1);
    }

    /** The language of the page this thread works for; Vietnamese outside any page. */
    public static Locale current() {
        var page = UI.getCurrent();
        return page != null && isEnglish(page.getLocale()) ? ENGLISH : VIETNAMESE;
    }

    /** The language a code such as {@code en} means; Vietnamese for any other. */
    public static Locale ofCode(String code) {
        return code.equals(PREFIX) ? ENGLISH : VIETNAMESE;
    }

    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(PREFIX);
    }

    static Locale other(Locale locale) {
        return isEnglish(locale) ? VIETNAMESE : ENGLISH;
    }

    /** {@code path} without leading and trailing slashes. */
    static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
