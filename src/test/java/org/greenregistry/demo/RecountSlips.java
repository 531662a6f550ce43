package org.greenregistry.demo;

import java.util.function.Predicate;

/** What a mistyped word may mean, by the table of edits between two words. */
final class RecountSlips {

    private RecountSlips() {}

    /** Short words and numbers mean what they say. */
    static boolean mayBeOne(String word) {
        return word.length() >= 4 && word.chars().noneMatch(Character::isDigit);
    }

    static Predicate<String> meaning(String typed) {
        return word -> (typed.charAt(0) == word.charAt(0) && edits(typed, word) <= 1) || word.equals(keys(typed));
    }

    /** Letters added, dropped, changed or swapped with their neighbour. */
    private static int edits(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int least(int[][] table, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var least = Math.min(table[i - 1][j - 1] + same, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        var isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }

    /** Telex without its keys. */
    private static String keys(String typed) {
        var read = new StringBuilder();
        for (var i = 0; i < typed.length(); i++) {
            var letter = typed.charAt(i);
            var isDoubled = i > 0 && "adeo".indexOf(letter) >= 0 && typed.charAt(i - 1) == letter;
            var isKey = i > 0 && "sfrxjw".indexOf(letter) >= 0 && !(letter == 'r' && i == 1 && typed.charAt(0) == 't');
            if (!isDoubled && !isKey) {
                read.append(letter);
            }
        }
        return read.toString();
    }
}
