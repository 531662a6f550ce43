package org.greenregistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a compiler does not see: each rule turns the text of a file into its offences. */
final class HouseRules {

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern INLINE_STYLE = Pattern.compile("getStyle\\(\\)\\s*\\.set|\\.style\\.setProperty");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@(Dis" + "abled|Ig" + "nore|En"
            + "abled(If|On|For))|ass" + "um(e(True|False|That)|ingThat)\\(|\\bAss" + "umptions[.;]");
    private static final Pattern REWRITING = Pattern.compile(
            "\\b(update|delete\\s+from|delete|truncate(\\s+table)?|drop\\s+table)\\s+"
                    + "(ledger_version|journal_entry|Version|JournalEntry)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REGISTRY_HOST = Pattern.compile("\"resolved\"|https?://(registry|npm)[\\w.-]*");

    /** Comments and character literals are consumed, so that only group 1 is text of the program. */
    private static final Pattern TOKENS = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:[^'\\\\]|\\\\.[0-9a-f]*)'|\"\"\"((?s:.*?))\"\"\"|\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SCRIPT = Pattern.compile("=>|\\$\\{|new \\w+\\(");
    private static final Pattern UNSEEN = Pattern.compile(
            "(addClassNames?|removeClassNames?|setClassName|Exception|LOG\\.\\w+|executeJs)\\([^;{}]*$|\"rel\",\\s*$");
    private static final Pattern CSS_CLASS = Pattern.compile("\\.([a-z][\\w-]*)");

    /** Said the same in both languages. */
    private static final Set<String> SAME_IN_BOTH = Set.of("VSIC", "ha");

    private HouseRules() {}

    static List<String> tooLong(String text, int limit) {
        var lines = text.lines().count();
        return lines > limit ? List.of(lines + " lines, at most " + limit) : List.of();
    }

    static List<String> unfinished(String text) {
        return found(UNFINISHED, text);
    }

    static List<String> inlineStyles(String text) {
        return found(INLINE_STYLE, text);
    }

    /** The headings, and the end, of a stylesheet that stand inside a block. */
    static List<String> unclosed(String stylesheet) {
        var unclosed = new ArrayList<String>();
        var depth = 0;
        for (var line : (stylesheet + "\nthe end").lines().toList()) {
            if (depth != 0 && (line.startsWith("/* ----") || line.equals("the end"))) {
                unclosed.add("before " + line);
            }
            depth += count(line, '{') - count(line, '}');
        }
        return unclosed;
    }

    private static int count(String line, char brace) {
        return (int) line.chars().filter(character -> character == brace).count();
    }

    static List<String> switchedOff(String text) {
        return found(SWITCHED_OFF, text);
    }

    /** SQL or JPQL that changes what is insert-only. */
    static List<String> rewritings(String text) {
        return found(REWRITING, text);
    }

    static List<String> registryHosts(String text) {
        return found(REGISTRY_HOST, text);
    }

    /**
     * Texts of a page that stand in the code: literals with a blank and a word, except lists of class names, scripts,
     * and what goes to the log or the developer.
     *
     * @param classes the class names of the stylesheet
     */
    static List<String> untranslated(String source, Set<String> classes) {
        var offences = new ArrayList<String>();
        for (var token : TOKENS.matcher(source).results().toList()) {
            var literal = literal(token);
            if (literal.contains(" ") && isSpoken(literal, classes) && !isUnseen(source, token)) {
                offences.add(literal);
            }
        }
        return offences;
    }

    private static String literal(MatchResult token) {
        return token.group(1) != null ? token.group(1) : token.group(2) != null ? token.group(2) : "";
    }

    private static boolean isSpoken(String literal, Set<String> classes) {
        var words = WORD.matcher(literal).results().map(MatchResult::group).collect(Collectors.toSet());
        return !SAME_IN_BOTH.containsAll(words)
                && !SCRIPT.matcher(literal).find()
                && !classes.containsAll(List.of(literal.strip().split(" +")));
    }

    private static boolean isUnseen(String source, MatchResult token) {
        return UNSEEN.matcher(source.substring(Math.max(0, token.start() - 200), token.start()))
                .find();
    }

    static Set<String> classNames(String stylesheet) {
        return CSS_CLASS
                .matcher(stylesheet)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    /** Parts of a stylesheet that begin inside a block the part before left open: they count only where that does. */
    static List<String> partsInOpenBlocks(String stylesheet) {
        var offences = new ArrayList<String>();
        var open = 0;
        for (var line : stylesheet.lines().toList()) {
            if (line.startsWith("/* ----") && open != 0) {
                offences.add(line);
                open = 0;
            }
            var rules = line.replaceAll("/\\*.*?\\*/", "");
            open += (int) (rules.chars().filter(letter -> letter == '{').count()
                    - rules.chars().filter(letter -> letter == '}').count());
        }
        if (open != 0) {
            offences.add("the end");
        }
        return offences;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
