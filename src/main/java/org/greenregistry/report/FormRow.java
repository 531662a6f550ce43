package org.greenregistry.report;

import org.jspecify.annotations.Nullable;

/**
 * A row of one report: a line of the form, once or for one of the investors.
 *
 * @param id of the {@link ReportLine} it shows; of a sum, what its lines' ids lead to
 * @param investor absent where the line stands once
 * @param head the sum of one investor's lines
 * @param depth how many sums it is part of
 */
public record FormRow(String id, FormLine line, @Nullable ReportInvestor investor, boolean head, int depth) {

    public CellKind cell(Column column, boolean aboutYear) {
        var own = line.cell(column, aboutYear);
        return head && own != CellKind.LOCKED ? CellKind.SUMMED : own;
    }

    public boolean isTyped() {
        return !head && line.isTyped();
    }
}
