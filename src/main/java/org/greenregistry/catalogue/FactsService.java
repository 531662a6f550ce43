package org.greenregistry.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.FactsCodec;
import org.greenregistry.project.ProjectFacts;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts of many projects at once, at the level of the current actor, for whoever makes figures of them. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class FactsService {

    private final VersionIndex index;
    private final Questions questions;

    FactsService(VersionIndex index, Questions questions) {
        this.index = index;
        this.questions = questions;
    }

    /** What an answer was made from: equal as long as the index has not changed. */
    public record Generation(List<Object> parts) {}

    public Generation generation() {
        try (var reader = reader()) {
            return new Generation(reader.leaves().stream()
                    .map(leaf -> leaf.reader().getReaderCacheHelper())
                    .<Object>map(helper -> helper == null ? new Object() : helper.getKey())
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The facts of each project {@code filter} describes, in no order, without keeping them. */
    public void each(ProjectFilter filter, Consumer<ProjectFacts> taker) {
        questions.ask(filter, question -> each(question, taker), found -> !found);
    }

    private boolean each(Question question, Consumer<ProjectFacts> taker) {
        var predicate = Query.of(scope().predicate(), question).toPredicate();
        var found = new AtomicBoolean();
        Consumer<ProjectFacts> noting = facts -> {
            found.set(true);
            taker.accept(facts);
        };
        try (var reader = reader()) {
            new IndexSearcher(reader)
                    .search(LuceneMigrationUtils.toLuceneQuery(predicate), new Handing(Query.facts(), noting));
            return found.get();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private IndexReader reader() {
        return scope().extension(LuceneExtension.get()).openIndexReader();
    }

    private SearchScope<Object> scope() {
        return index.session().scope(Object.class, ProjectFields.ENTITY);
    }

    /** One by one: the taker needs no lock. */
    private record Handing(String field, Consumer<ProjectFacts> taker)
            implements CollectorManager<Collecting, Boolean> {

        @Override
        public Collecting newCollector() {
            return new Collecting(field, taker);
        }

        @Override
        public Boolean reduce(Collection<Collecting> done) {
            return !done.isEmpty();
        }
    }

    private static final class Collecting extends SimpleCollector {

        private final String field;
        private final Consumer<ProjectFacts> taker;
        private @Nullable BinaryDocValues values;

        Collecting(String field, Consumer<ProjectFacts> taker) {
            this.field = field;
            this.taker = taker;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = DocValues.getBinary(context.reader(), field);
        }

        @Override
        public void collect(int document) throws IOException {
            var here = values;
            if (here != null && here.advanceExact(document)) {
                var bytes = here.binaryValue();
                taker.accept(FactsCodec.read(bytes.bytes, bytes.offset));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
