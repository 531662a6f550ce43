package org.greenregistry.briefing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.shell.Wording;

/** What of a table stands on pages; a workbook has all of it. */
final class Shown {

    /** Nobody leafs through more; the workbook has them. */
    static final int MOST_ROWS = 300;

    private Shown() {}

    /** Indices of the columns. */
    static List<Integer> columns(Grid grid) {
        return IntStream.range(0, grid.columns().size())
                .filter(at -> !grid.columns().get(at).sheetOnly())
                .boxed()
                .toList();
    }

    static String more(Grid grid, Locale locale) {
        return Wording.text(locale, "briefing.more", MOST_ROWS, grid.rows().size());
    }
}
