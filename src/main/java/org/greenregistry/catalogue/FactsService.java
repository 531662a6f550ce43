package org.greenregistry.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.FactsCodec;
import org.greenregistry.project.ProjectFacts;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts of many projects at once, at the level of the current actor, for whoever makes figures of them. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class FactsService {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");

    private final VersionIndex index;
    private final Questions questions;

    FactsService(VersionIndex index, Questions questions) {
        this.index = index;
        this.questions = questions;
    }

    /** What an answer was made from: equal as long as neither index nor rates have changed. */
    public record Generation(List<Object> parts) {}

    public Generation generation() {
        try (var reader = reader()) {
            var segments = reader.leaves().stream()
                    .map(leaf -> leaf.reader().getReaderCacheHelper())
                    .<Object>map(helper -> helper == null ? new Object() : helper.getKey());
            return new Generation(Stream.concat(segments, Stream.of(questions.conversion(ProjectFilter.ALL)))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Capital put into a project, as colleagues know it.
     *
     * @param companies who invests in it or carries it out
     * @param amount in major units
     */
    public record Spending(UUID record, List<String> companies, String currency, BigDecimal amount) {}

    /**
     * Capital put by {@code day} into each project the actor sees, samples left out, in the book of {@code asOf}. The
     * single amount is no business of the public: whoever asks tells sums of several companies only.
     */
    public void eachSpending(Instant asOf, LocalDate day, Consumer<Spending> taker) {
        var question = questions.of(ProjectFilter.ALL.asOf(asOf));
        each(
                asked(question),
                ProjectFields.FACTS_INTERNAL,
                facts -> CURRENCIES.forEach(currency -> {
                    var amount = facts.implemented(currency, day);
                    if (amount != null && amount.signum() != 0) {
                        taker.accept(new Spending(facts.record(), facts.companies(), currency, amount));
                    }
                }));
    }

    /** The facts of each project {@code filter} describes, in no order, without keeping them. */
    public void each(ProjectFilter filter, Consumer<ProjectFacts> taker) {
        questions.ask(filter, question -> each(asked(question), taker), found -> !found);
    }

    /**
     * What two books differ in, read from the versions that ended or began between them and no others. A project whose
     * version is the same in both is in neither. Words are taken as they are spelt.
     *
     * @param filter its own instant is not used
     * @param before takes what the book held at {@code from} and no longer at {@code to}
     * @param after takes what it held at {@code to} and not yet at {@code from}
     */
    public void eachChanged(
            ProjectFilter filter,
            Instant from,
            Instant to,
            Consumer<ProjectFacts> before,
            Consumer<ProjectFacts> after) {
        var range = scope().predicate();
        each(
                asked(questions.of(filter.asOf(from)))
                        .filter(range.range().field(VersionDocument.RECORDED_TO).atMost(to)),
                before);
        each(
                asked(questions.of(filter.asOf(to)))
                        .filter(range.range()
                                .field(VersionDocument.RECORDED_FROM)
                                .greaterThan(from)),
                after);
    }

    private BooleanPredicateClausesStep<?, ?> asked(Question question) {
        return Query.of(scope().predicate(), question);
    }

    private boolean each(PredicateFinalStep query, Consumer<ProjectFacts> taker) {
        return each(query, Query.facts(), taker);
    }

    /** Whether there was any. */
    private boolean each(PredicateFinalStep query, String column, Consumer<ProjectFacts> taker) {
        var predicate = query.toPredicate();
        var found = new AtomicBoolean();
        Consumer<ProjectFacts> noting = facts -> {
            found.set(true);
            taker.accept(facts);
        };
        try (var reader = reader()) {
            new IndexSearcher(reader)
                    .search(LuceneMigrationUtils.toLuceneQuery(predicate), new Handing(column, noting));
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
