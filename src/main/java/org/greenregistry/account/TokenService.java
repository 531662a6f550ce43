package org.greenregistry.account;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForAdministrators;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.Role;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Keeping the tokens of programs. A program writes as an officer of its agency, within the scope it was given; an
 * officer answers for it, and may approve nothing it wrote.
 */
@Service
@Validated
@ForAdministrators
@Transactional(readOnly = true)
public class TokenService {

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Standing standing;
    private final TokenLetters letters;
    private final JournalService journal;
    private final AccountSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    TokenService(
            ApiTokens tokens,
            Accounts accounts,
            Colleagues colleagues,
            Standing standing,
            TokenLetters letters,
            JournalService journal,
            AccountSettings settings,
            Clock clock,
            ZoneId zone) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.standing = standing;
        this.letters = letters;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** Newest first; the sort of {@code page} is ignored. */
    public List<TokenRow> list(Pageable page) {
        return tokens.page(PageRequest.of(page.getPageNumber(), page.getPageSize())).stream()
                .map(this::row)
                .toList();
    }

    public long count() {
        return tokens.count();
    }

    /** Officers who can answer for a program, by name. */
    public List<Colleague> candidates() {
        return colleagues.inRole(Role.OFFICER);
    }

    /** The last day a token made today may have. */
    public LocalDate latest() {
        return LocalDate.now(clock.withZone(zone)).plusDays(settings.tokenLife());
    }

    /** A new program with its first token, which is in the answer and nowhere else. */
    @Transactional
    public MadeToken make(@Valid NewToken asked) {
        var person = Objects.requireNonNull(asked.responsible());
        requireOfficer(person);
        var secret = TokenSecret.random();
        var program = new Account(
                new NewAccount("api-" + secret.id(), asked.name(), null, asked.agency(), Set.of(Role.OFFICER)),
                clock.instant());
        program.entrust(person);
        program.limit(new Terms(asked.areas(), asked.agencies(), null, null, "vi"));
        accounts.save(program);
        journal.append(change("PROGRAM_MADE", program.id(), null, person.toString(), "responsible"));
        return made(secret, program, asked.scopes(), Objects.requireNonNull(asked.until()));
    }

    /**
     * Another token for the same program and purpose; the old one stays good until it is revoked or ends, so that the
     * program can change over.
     */
    @Transactional
    public MadeToken renew(UUID token, LocalDate until) {
        var old = locked(token);
        return made(TokenSecret.random(), old.program(), Set.copyOf(old.scopes()), until);
    }

    /** Another officer answers for the program from now on. */
    @Transactional
    public void entrust(UUID token, UUID person) {
        requireOfficer(person);
        var program = locked(token).program();
        var before = program.responsible().map(UUID::toString).orElse(null);
        program.entrust(person);
        journal.append(change("ENTRUSTED", program.id(), before, person.toString(), "responsible"));
        standing.endAfterCommit(program.id());
    }

    /** It opens nothing from now on. */
    @Transactional
    public void revoke(UUID token) {
        var found = locked(token);
        found.revoke(clock.instant());
        journal.append(change("TOKEN_REVOKED", found.program().id(), found.publicId(), null, "token"));
        standing.endAfterCommit(found.program().id());
    }

    /** Tokens about to end of which nobody was warned. */
    @ForEveryone
    List<UUID> ending() {
        var now = clock.instant();
        return tokens.unwarned(now, now.plus(notice()));
    }

    /** Writes to whoever answers for the token and whoever made it, unless that is done. */
    @ForEveryone
    @Transactional
    void warn(UUID token) {
        var found = locked(token);
        if (!found.isWarned() && found.isEnding(clock.instant(), notice())) {
            found.warned(clock.instant());
            Stream.concat(found.program().responsible().stream(), found.madeBy().stream())
                    .distinct()
                    .forEach(person -> letters.post(person, found));
        }
    }

    private MadeToken made(TokenSecret secret, Account program, Set<TokenScope> scopes, LocalDate until) {
        var now = clock.instant();
        var end = until.plusDays(1).atStartOfDay(zone).toInstant();
        if (!end.isAfter(now) || until.isAfter(latest())) {
            throw new Refusal("account.token.life", settings.tokenLife());
        }
        var token = tokens.save(
                new ApiToken(secret, program, scopes, Actor.current().account(), now, end));
        var act = change("TOKEN_MADE", program.id(), null, token.publicId(), "token");
        var more = Stream.concat(
                        act.changes().stream(),
                        Stream.of(
                                new FieldChange(
                                        "scopes",
                                        null,
                                        scopes.stream()
                                                .sorted()
                                                .map(TokenScope::code)
                                                .collect(Collectors.joining(","))),
                                new FieldChange("expiresAt", null, end.toString())))
                .toList();
        journal.append(new Act(act.action(), act.kind(), act.subject(), null, null, more, null));
        return new MadeToken(token.id(), program.displayName(), secret.text(), end);
    }

    private void requireOfficer(UUID person) {
        if (candidates().stream().noneMatch(officer -> officer.id().equals(person))) {
            throw new Refusal("account.token.responsible.officer");
        }
    }

    private ApiToken locked(UUID token) {
        return tokens.lock(token).orElseThrow(() -> new Refusal("account.token.unknown"));
    }

    private TokenRow row(ApiToken token) {
        var program = token.program();
        var person = program.responsible().flatMap(accounts::findById);
        var answered = person.filter(found -> found.mayWork(clock.instant())).isPresent();
        return token.row(
                Objects.requireNonNullElse(program.row().agency(), ""),
                person.map(Account::displayName).orElse(""),
                state(token, answered));
    }

    private TokenRow.State state(ApiToken token, boolean answered) {
        var now = clock.instant();
        if (token.isRevoked()) {
            return TokenRow.State.REVOKED;
        }
        if (!token.isGood(now)) {
            return TokenRow.State.EXPIRED;
        }
        if (!answered || !token.program().isOpen(now)) {
            return TokenRow.State.UNANSWERED;
        }
        return token.isEnding(now, notice()) ? TokenRow.State.ENDING : TokenRow.State.GOOD;
    }

    private Duration notice() {
        return Duration.ofDays(settings.tokenWarning());
    }

    private static Act change(
            String action, UUID program, @Nullable String before, @Nullable String after, String field) {
        var change = new FieldChange(field, before, after);
        return new Act(action, AccountService.KIND, program, null, null, List.of(change), null);
    }
}
