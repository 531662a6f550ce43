package org.greenregistry.opendata;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does each write once, however often it is sent: whoever sends it again under its key within a day gets the first
 * answer. Answer and act stand in one transaction; what was refused left nothing behind and may be tried again.
 */
@Component
class ApiOnce {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int CHUNK = 500;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final ApiStoredAnswers answers;
    private final EntityManager database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<Asked> running = ConcurrentHashMap.newKeySet();

    /** @param key as sent, absent if none was */
    record Asked(UUID token, @Nullable String key) {}

    private record Done(ApiReceipt receipt, boolean again) {}

    ApiOnce(ApiStoredAnswers answers, EntityManager database, TransactionTemplate transaction, Clock clock) {
        this.answers = answers;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does {@code work} in one transaction.
     *
     * @param digest of the whole request: another one under the same key is refused
     */
    ResponseEntity<String> answer(Asked asked, String digest, Supplier<ApiReceipt> work) {
        var key = asked.key();
        if (key == null) {
            return Objects.requireNonNull(transaction.execute(status -> work.get()))
                    .answer(false);
        }
        if (!KEY.matcher(key).matches()) {
            throw new ApiNo(HttpStatus.BAD_REQUEST, "api.write.key.form");
        }
        if (!running.add(asked)) {
            throw new ApiNo(HttpStatus.CONFLICT, "api.write.key.running");
        }
        try {
            var done = Objects.requireNonNull(transaction.execute(status -> done(asked.token(), key, digest, work)));
            return done.receipt().answer(done.again());
        } finally {
            running.remove(asked);
        }
    }

    private Done done(UUID token, String key, String digest, Supplier<ApiReceipt> work) {
        var before = answers.findByTokenAndKey(token, key).orElse(null);
        if (before == null) {
            var receipt = work.get();
            database.persist(new ApiAnswer(token, key, digest, receipt, clock.instant()));
            return new Done(receipt, false);
        }
        if (!before.isTo(digest)) {
            throw new ApiNo(HttpStatus.UNPROCESSABLE_CONTENT, "api.write.key.other");
        }
        return new Done(before.receipt(), true);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void sweep() {
        var then = clock.instant().minus(KEPT);
        int swept;
        do {
            swept = Objects.requireNonNull(transaction.execute(status -> {
                var old = answers.before(then, Limit.of(CHUNK));
                answers.deleteAll(old);
                return old.size();
            }));
        } while (swept == CHUNK);
    }
}
