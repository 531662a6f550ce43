package org.greenregistry.exchange;

import java.util.List;
import java.util.Locale;
import org.greenregistry.shell.Lang;

/**
 * What cells say besides values. A text that a spreadsheet could run, or that would be taken for a mark, gets an
 * apostrophe before it, which is taken away on return.
 */
final class Marks {

    private static final String ERASE_VI = "(xóa)";
    private static final String ERASE_EN = "(clear)";
    private static final String KEEP_VI = "(giữ nguyên)";
    private static final String KEEP_EN = "(unchanged)";

    private static final List<String> ERASE = List.of(Vocabulary.key(ERASE_VI), Vocabulary.key(ERASE_EN));
    private static final List<String> KEEP = List.of(Vocabulary.key(KEEP_VI), Vocabulary.key(KEEP_EN));

    private Marks() {}

    static String erase(Locale locale) {
        return Lang.isEnglish(locale) ? ERASE_EN : ERASE_VI;
    }

    static String keep(Locale locale) {
        return Lang.isEnglish(locale) ? KEEP_EN : KEEP_VI;
    }

    static boolean isErase(String written) {
        return isMark(written, ERASE);
    }

    static boolean isKeep(String written) {
        return isMark(written, KEEP);
    }

    private static boolean isMark(String written, List<String> marks) {
        var text = written.strip();
        return text.startsWith("(") && text.endsWith(")") && marks.contains(Vocabulary.key(text));
    }

    /** As a cell may hold it; the mark that it stays as it is where it is too long for one. */
    static String harmless(String text, Locale locale) {
        var marked = needsMark(text) ? "'" + text : text;
        return marked.length() > TableFile.LONGEST_CELL ? keep(locale) : marked;
    }

    /** The text behind a {@link #harmless} one. */
    static String restored(String written) {
        return written.startsWith("'") && needsMark(written.substring(1)) ? written.substring(1) : written;
    }

    private static boolean needsMark(String text) {
        return !text.isEmpty() && ("=+-@\t\r\n'".indexOf(text.charAt(0)) >= 0 || isErase(text) || isKeep(text));
    }
}
