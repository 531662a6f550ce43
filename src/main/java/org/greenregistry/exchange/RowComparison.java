package org.greenregistry.exchange;

import java.util.List;
import org.greenregistry.ledger.RowResult;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file beside the book.
 *
 * @param faults what keeps it from being taken, at its column where it has one
 * @param missing what the draft would still need before it may be submitted
 */
public record RowComparison<C extends Record>(
        RowReading row, RowResult<C> result, List<Remark> faults, List<Remark> missing) {

    /**
     * A sentence about a cell.
     *
     * @param column key of the column; absent if it is about the row or about what the file has no column for
     * @param path in the content
     */
    public record Remark(@Nullable String column, String path, String sentence) {}

    public RowResult.State state() {
        return result.state();
    }
}
