package org.greenregistry.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Program;
import org.greenregistry.kernel.Canonical;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whom a token lets in. What a token says is remembered for a moment; a revocation, and whatever happens to the account
 * of the program or of the person who answers for it, ends that at once, see {@link Standing}.
 */
@Component
public class TokenDoor {

    private static final Logger SECURITY = LoggerFactory.getLogger("security");
    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** Compared with where a token is unknown, so that this takes as long. */
    private static final String NO_DIGEST = Canonical.digest("");

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Standing standing;
    private final TokenUses uses;
    private final AccountSettings settings;
    private final Clock clock;
    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();
    private final Cache<String, Bucket> failures =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MOMENT).build();

    /**
     * @param program the standing of its account, as it was before the rows were read
     * @param person the same of whoever answers for it
     */
    private record Known(String digest, TokenBearer bearer, long program, long person) {}

    TokenDoor(
            ApiTokens tokens,
            Accounts accounts,
            Standing standing,
            TokenUses uses,
            AccountSettings settings,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.standing = standing;
        this.uses = uses;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether so many wrong tokens came from {@code address} that none is looked at any more for a while. */
    public boolean isShutTo(String address) {
        var bucket = failures.getIfPresent(address);
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    /** The program that shows {@code shown}; empty if nobody is let in with it, for whatever reason. */
    public Optional<TokenBearer> admit(String shown, String address) {
        var asking = !isShutTo(address);
        var bearer = TokenSecret.parse(shown).flatMap(secret -> bearer(secret, asking));
        bearer.ifPresentOrElse(who -> uses.note(who.token(), clock.instant()), () -> failed(shown, address));
        return bearer;
    }

    /** @param asking whether the database may be asked; who guesses makes it no work */
    private Optional<TokenBearer> bearer(TokenSecret secret, boolean asking) {
        var found = known(secret.id(), asking);
        var right = secret.matches(found.map(Known::digest).orElse(NO_DIGEST));
        return found.filter(token ->
                        right && clock.instant().isBefore(token.bearer().until()))
                .map(Known::bearer);
    }

    private Optional<Known> known(String publicId, boolean asking) {
        var before = known.getIfPresent(publicId);
        if (before != null && stands(before)) {
            return Optional.of(before);
        }
        if (!asking) {
            return Optional.empty();
        }
        var read = read(publicId);
        read.ifPresentOrElse(now -> known.put(publicId, now), () -> known.invalidate(publicId));
        return read;
    }

    private boolean stands(Known token) {
        var actor = token.bearer().actor();
        return standing.of(actor.requireAccount()) == token.program()
                && standing.of(Objects.requireNonNull(actor.program()).responsible()) == token.person();
    }

    /** The standings are read before the rows: what changes in between is noticed at the next request. */
    private Optional<Known> read(String publicId) {
        return tokens.findByPublicId(publicId).flatMap(first -> {
            var account = first.program().id();
            var person = first.program().responsible().orElseThrow();
            var programStanding = standing.of(account);
            var personStanding = standing.of(person);
            return tokens.findByPublicId(publicId)
                    .filter(token -> isOpen(token, person))
                    .map(token -> new Known(token.digest(), bearer(token, person), programStanding, personStanding));
        });
    }

    private boolean isOpen(ApiToken token, UUID person) {
        var now = clock.instant();
        return token.isGood(now)
                && token.program().isOpen(now)
                && accounts.findById(person).filter(found -> found.mayWork(now)).isPresent();
    }

    private static TokenBearer bearer(ApiToken token, UUID person) {
        var account = token.program().actor();
        var actor = new Actor(
                account.account(),
                account.name(),
                account.roles(),
                account.scope(),
                null,
                new Program(token.publicId(), person));
        return new TokenBearer(token.id(), token.publicId(), actor, Set.copyOf(token.scopes()), token.expiresAt());
    }

    /** What was sent is not logged, but for the part that is public. */
    private void failed(String shown, String address) {
        Objects.requireNonNull(failures.get(address, none -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(settings.tokenFailures()).refillGreedy(settings.tokenFailures(), MOMENT))
                        .build()))
                .tryConsume(1);
        SECURITY.info(
                "token refused: {}, from {}",
                TokenSecret.parse(shown).map(TokenSecret::id).orElse("no token"),
                address);
    }
}
