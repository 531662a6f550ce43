package org.greenregistry.catalogue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SortField;

/**
 * The order of amounts in several currencies: by what they are worth in whole VND. It is the same whatever they are
 * shown in.
 */
final class WorthOrder extends DoubleValuesSource {

    private final Map<String, BigDecimal> scales;

    private WorthOrder(Map<String, BigDecimal> scales) {
        this.scales = Map.copyOf(scales);
    }

    /**
     * What states no amount in these currencies comes last either way.
     *
     * @param scales VND for a unit, by the field that holds amounts in it; a document has a value in one of them
     */
    static SortField by(Map<String, BigDecimal> scales, boolean falling) {
        var sort = new WorthOrder(scales).getSortField(falling);
        sort.setMissingValue(falling ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        return sort;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        var columns = new ArrayList<Column>();
        for (var scale : scales.entrySet()) {
            columns.add(new Column(
                    DocValues.getSortedNumeric(leaf.reader(), scale.getKey()),
                    scale.getValue().doubleValue()));
        }
        return new Worth(columns);
    }

    private record Column(SortedNumericDocValues amounts, double vnd) {}

    private static final class Worth extends DoubleValues {

        private final List<Column> columns;
        private double worth;

        private Worth(List<Column> columns) {
            this.columns = columns;
        }

        @Override
        public double doubleValue() {
            return worth;
        }

        @Override
        public boolean advanceExact(int document) throws IOException {
            for (var column : columns) {
                if (column.amounts().advanceExact(document)) {
                    worth = Math.rint(column.amounts().nextValue() * column.vnd());
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return DocValues.isCacheable(leaf, scales.keySet().toArray(String[]::new));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorthOrder order && order.scales.equals(scales);
    }

    @Override
    public int hashCode() {
        return scales.hashCode();
    }

    @Override
    public String toString() {
        return "worth" + scales;
    }
}
