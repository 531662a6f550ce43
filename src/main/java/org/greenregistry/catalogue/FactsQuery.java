package org.greenregistry.catalogue;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.greenregistry.project.FactsCodec;

/** Documents whose facts fulfil a condition: the same test that counts them. */
final class FactsQuery extends Query {

    /** Against a term, which costs one: nearly everything else is cheaper and goes first. */
    private static final float COST = 500;

    private final String field;
    private final Condition condition;

    FactsQuery(String field, Condition condition) {
        this.field = field;
        this.condition = condition;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public Scorer scorer(LeafReaderContext context) throws IOException {
                var values = DocValues.getBinary(context.reader(), field);
                return new ConstantScoreScorer(this, score(), mode, new TwoPhaseIterator(values) {

                    @Override
                    public boolean matches() throws IOException {
                        var bytes = values.binaryValue();
                        return condition.holds(FactsCodec.read(bytes.bytes, bytes.offset));
                    }

                    @Override
                    public float matchCost() {
                        return COST;
                    }
                });
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return DocValues.isCacheable(context, field);
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String ignored) {
        return field + ":" + condition.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactsQuery query && query.field.equals(field) && query.condition.equals(condition);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + condition.hashCode();
    }
}
