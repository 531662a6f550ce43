package org.greenregistry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What tokens promise, on either database. */
abstract class TokenContract {

    private static final String HERE = "192.0.2.7";

    @Autowired
    TokenService tokens;

    @Autowired
    TokenDoor door;

    @Autowired
    TokenUses uses;

    @Autowired
    AccountService accounts;

    @Autowired
    JournalService journal;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate database;

    private Actor officer;

    @BeforeEach
    void anOfficer() {
        officer = staff.hire("Phụ trách", Role.OFFICER);
    }

    @Test
    void aTokenLetsItsProgramInAsAnOfficerWithinItsScope() {
        var made = make(Set.of(TokenScope.DRAFT), Set.of("VSIP2"));

        var bearer = door.admit(made.text(), HERE).orElseThrow();

        assertThat(bearer.scopes()).containsExactly(TokenScope.DRAFT);
        assertThat(bearer.actor().roles()).containsExactly(Role.OFFICER);
        assertThat(bearer.actor().scope()).isEqualTo(new Scope(Set.of("VSIP2")));
        assertThat(bearer.actor().program().responsible()).isEqualTo(officer.account());
        assertThat(made.text()).matches("gpr_[0-9a-f]{16}_[\\w-]{43}").contains(bearer.publicId());
        assertThat(made.toString()).doesNotContain(made.text());
    }

    @Test
    void theSecretIsKeptNowhere() {
        var made = make(Set.of(TokenScope.DRAFT), Set.of());
        var secret = made.text().substring(21);

        assertThat(database.queryForList("select * from api_token").toString()).doesNotContain(secret);
        assertThat(database.queryForList("select changes, reason from journal_entry")
                        .toString())
                .doesNotContain(secret);
    }

    @Test
    void whatIsNearlyATokenOpensNothing() {
        var made = make(Set.of(TokenScope.DRAFT), Set.of());
        var last = made.text().endsWith("A") ? "B" : "A";
        var wrong = made.text().substring(0, made.text().length() - 1) + last;

        assertThat(door.admit(wrong, HERE)).isEmpty();
        assertThat(door.admit(made.text() + "A", HERE)).isEmpty();
        assertThat(door.admit("gpr_0123456789abcdef_" + "A".repeat(43), HERE)).isEmpty();
        assertThat(door.admit("", HERE)).isEmpty();
        assertThat(door.admit(made.text(), HERE)).isPresent();
    }

    @Test
    void aRevocationHoldsAtOnce() {
        var made = make(Set.of(TokenScope.DRAFT), Set.of());
        assertThat(door.admit(made.text(), HERE)).isPresent();
        does(ADMIN, () -> tokens.revoke(made.id()));

        assertThat(door.admit(made.text(), HERE)).isEmpty();
        assertThatThrownBy(() -> does(ADMIN, () -> tokens.revoke(made.id()))).hasMessage("account.token.over");
        assertThat(row(made).state()).isEqualTo(TokenRow.State.REVOKED);
    }

    @Test
    void aTokenStopsWithThePersonWhoAnswersForItUntilAnotherDoes() {
        var made = make(Set.of(TokenScope.DRAFT), Set.of());
        assertThat(door.admit(made.text(), HERE)).isPresent();
        does(ADMIN, () -> accounts.lock(officer.requireAccount()));

        assertThat(door.admit(made.text(), HERE)).isEmpty();
        assertThat(row(made).state()).isEqualTo(TokenRow.State.UNANSWERED);

        var other = staff.hire("Thay", Role.OFFICER);
        does(ADMIN, () -> tokens.entrust(made.id(), other.requireAccount()));
        assertThat(door.admit(made.text(), HERE).orElseThrow().actor().program().responsible())
                .isEqualTo(other.account());
    }

    @Test
    void anExpiredTokenOpensNothing() {
        var made = make(Set.of(TokenScope.DRAFT), Set.of());
        database.update("update api_token set expires_at = made_at where id = ?", made.id());

        assertThat(door.admit(made.text(), HERE)).isEmpty();
        assertThat(row(made).state()).isEqualTo(TokenRow.State.EXPIRED);
    }

    @Test
    void aSuccessorHasTheSameProgramAndTheOldOneGoesOn() {
        var made = make(Set.of(TokenScope.SUBMIT), Set.of());
        var next = as(ADMIN, () -> tokens.renew(made.id(), today().plusDays(9)));

        var before = door.admit(made.text(), HERE).orElseThrow();
        var after = door.admit(next.text(), HERE).orElseThrow();
        assertThat(after.actor().account()).isEqualTo(before.actor().account());
        assertThat(after.scopes()).isEqualTo(before.scopes());
        assertThat(after.publicId()).isNotEqualTo(before.publicId());
    }

    @Test
    void noTokenLivesLongerThanTheSettingSays() {
        var latest = as(ADMIN, tokens::latest);

        assertThatThrownBy(() -> make(Set.of(TokenScope.DRAFT), Set.of(), latest.plusDays(1)))
                .hasMessage("account.token.life");
        assertThatThrownBy(() -> make(Set.of(TokenScope.DRAFT), Set.of(), today().minusDays(1)))
                .hasMessage("account.token.life");
        assertThat(make(Set.of(TokenScope.DRAFT), Set.of(), latest)).isNotNull();
    }

    @Test
    void onlyAnOfficerAnswersForAProgramAndSomethingMustBeAllowed() {
        var reviewer = staff.hire("Duyệt", Role.REVIEWER);

        assertThatThrownBy(() -> make(reviewer, Set.of(TokenScope.DRAFT), Set.of(), today()))
                .hasMessage("account.token.responsible.officer");
        assertThatThrownBy(() -> make(Set.of(), Set.of())).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aProgramNeverSignsInAndNeverReviews() {
        var made = make(Set.of(TokenScope.DRAFT), Set.of());
        var program = row(made).program();

        assertThatThrownBy(() -> as(ADMIN, () -> accounts.reset(program))).hasMessage("account.program");
        assertThatThrownBy(() -> does(ADMIN, () -> accounts.changeRoles(program, Set.of(Role.REVIEWER))))
                .hasMessage("account.program");
        assertThat(as(ADMIN, () -> accounts.list("api-", Pageable.ofSize(500))))
                .noneMatch(row -> row.id().equals(program));
    }

    @Test
    void whatIsDoneWithTokensStandsInTheJournal() {
        var made = make(Set.of(TokenScope.DRAFT), Set.of());
        does(ADMIN, () -> tokens.revoke(made.id()));

        assertThat(as(AUDITOR, () -> journal.of(row(made).program())))
                .extracting(JournalLine::action)
                .containsExactly("TOKEN_REVOKED", "TOKEN_MADE", "PROGRAM_MADE");
    }

    @Test
    void theLastUseIsWrittenDown() {
        var made = make(Set.of(TokenScope.DRAFT), Set.of());
        assertThat(row(made).lastUsed()).isNull();
        door.admit(made.text(), HERE);
        uses.write();

        assertThat(row(made).lastUsed()).isNotNull();
    }

    @Test
    void thePeopleOfATokenAreWarnedOnceBeforeItEnds() {
        var soon = make(Set.of(TokenScope.DRAFT), Set.of(), today().plusDays(5));
        var late = make(Set.of(TokenScope.DRAFT), Set.of(), today().plusDays(60));
        assertThat(tokens.ending()).contains(soon.id()).doesNotContain(late.id());

        tokens.warn(soon.id());
        tokens.warn(soon.id());

        assertThat(tokens.ending()).doesNotContain(soon.id());
        assertThat(database.queryForList(
                        "select body from work_letter where body like ?",
                        String.class,
                        "%" + row(soon).publicId() + "%"))
                .singleElement()
                .asString()
                .contains("accounts/tokens")
                .doesNotContain(soon.text());
        assertThat(row(soon).state()).isEqualTo(TokenRow.State.ENDING);
    }

    @Test
    void whoGuessesIsShutOutForAWhile() {
        var address = "192.0.2." + UUID.randomUUID();
        assertThat(door.isShutTo(address)).isFalse();
        for (var time = 0; time < 25; time++) {
            door.admit("gpr_wrong", address);
        }

        assertThat(door.isShutTo(address)).isTrue();
        assertThat(door.isShutTo(address + "x")).isFalse();
    }

    @ParameterizedTest
    @FieldSource("org.greenregistry.account.AccountDesk#NO_ADMINISTRATORS")
    void onlyAdministratorsKeepTokens(Actor other) {
        assertThatThrownBy(() -> as(other, () -> tokens.list(Pageable.ofSize(1))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(other, () -> tokens.revoke(UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(other, () -> tokens.entrust(UUID.randomUUID(), UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other, () -> tokens.renew(UUID.randomUUID(), today())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private MadeToken make(Set<TokenScope> scopes, Set<String> areas) {
        return make(scopes, areas, today().plusDays(90));
    }

    private MadeToken make(Set<TokenScope> scopes, Set<String> areas, LocalDate until) {
        return make(officer, scopes, areas, until);
    }

    private MadeToken make(Actor person, Set<TokenScope> scopes, Set<String> areas, LocalDate until) {
        var asked = new NewToken(
                "Sở Tài chính – Một cửa", "Sở Tài chính", person.account(), scopes, until, areas, Set.of());
        return as(ADMIN, () -> tokens.make(asked));
    }

    private TokenRow row(MadeToken made) {
        return as(ADMIN, () -> tokens.list(Pageable.ofSize(500))).stream()
                .filter(row -> row.id().equals(made.id()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
