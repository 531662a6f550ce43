package org.greenregistry.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Supplier;
import org.greenregistry.access.Actor;

/**
 * Answers to the public, kept while nothing happens in the book: every act moves the head of the journal, and an answer
 * made before is not given again. Whoever is signed in is always answered anew, so that nothing made for one reader
 * comes to another.
 *
 * @param <Q> what was asked, with all the answer depends on but the book: address, language, options
 */
public final class KeptAnswers<Q extends Record, A> {

    /** What depends on the day or the hour may be this old. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** The index shows an act a little after the journal does: what is made in between is not kept. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final Supplier<Head> head;
    private final Ticker ticker;
    private final Cache<Q, Kept<A>> kept;
    private volatile Sight last;

    /** @param most answers at once; those asked for longest ago go first */
    public KeptAnswers(JournalService journal, int most) {
        this(journal::head, most, Ticker.systemTicker());
    }

    KeptAnswers(Supplier<Head> head, int most, Ticker ticker) {
        this.head = head;
        this.ticker = ticker;
        this.kept = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(LONGEST)
                .ticker(ticker)
                .build();
        this.last = new Sight("", ticker.read());
    }

    /** The kept answer, or the one {@code made} now. */
    public A of(Q question, Supplier<A> made) {
        if (!Actor.current().equals(Actor.PUBLIC)) {
            return made.get();
        }
        // Asked first: what happens while the answer is made belongs to a later head.
        var now = sight(head.get().hash());
        var before = kept.getIfPresent(question);
        if (before != null && before.hash().equals(now.hash())) {
            return before.answer();
        }
        var answer = made.get();
        if (ticker.read() - now.since() >= SETTLING.toNanos()) {
            kept.put(question, new Kept<>(now.hash(), answer));
        }
        return answer;
    }

    private Sight sight(String hash) {
        var seen = last;
        if (!seen.hash().equals(hash)) {
            seen = new Sight(hash, ticker.read());
            last = seen;
            // What was taken out of the book does not stay in memory either.
            kept.invalidateAll();
        }
        return seen;
    }

    /** A head of the journal, and since when it is known here, in nanoseconds of the ticker. */
    private record Sight(String hash, long since) {}

    private record Kept<A>(String hash, A answer) {}
}
