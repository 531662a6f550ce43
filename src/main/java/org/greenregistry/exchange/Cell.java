package org.greenregistry.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What stands in one cell of a table, before anybody knows what it is meant to be. */
sealed interface Cell {

    Cell BLANK = new Blank();

    /** Nothing, or white space only. */
    record Blank() implements Cell {}

    /** Text as it was typed, without white space around it. */
    record Written(String text) implements Cell {}

    /** A number, with the digits the file keeps. */
    record Counted(BigDecimal number) implements Cell {}

    /** A number the file shows as a date; at midnight unless it has a time. */
    record Dated(LocalDateTime at) implements Cell {}

    record Ticked(boolean yes) implements Cell {}

    /**
     * An error of the spreadsheet, or a formula whose result the file does not keep.
     *
     * @param code such as {@code #REF!}
     */
    record Broken(String code) implements Cell {}
}
