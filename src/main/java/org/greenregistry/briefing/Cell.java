package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value in a table: a workbook keeps its type, a page shows its text. */
sealed interface Cell {

    /** As a page shows it; empty for nothing. */
    String shown();

    record Text(String shown) implements Cell {}

    record Amount(BigDecimal value, String shown) implements Cell {}

    record Day(LocalDate value, String shown) implements Cell {}

    Cell NONE = new Text("");
}
