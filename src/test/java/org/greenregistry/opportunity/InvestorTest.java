package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Investors make their own accounts. */
@AppTest
class InvestorTest {

    private static final String PASSPHRASE = "mot cau that dai";

    @Autowired
    InvestorService investors;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcTemplate database;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "eva" + word + "@example.com";

    @Test
    void anAccountIsMadeBehindTheLinkAndIsAnInvestorsOnly() {
        ask(address);
        assertThat(investors.invited(key())).hasValue("Eva " + word);

        investors.join(key(), "eva" + word, PASSPHRASE);

        var row = People.as(People.ADMIN, () -> accounts.list("eva" + word, PageRequest.of(0, 5)))
                .getFirst();
        assertThat(row.roles()).containsExactly(Role.INVESTOR);
        assertThat(row.email()).isEqualTo(address);
        assertThat(investors.invited(key())).as("spent").isEmpty();
        assertThatThrownBy(() -> investors.join(key(), "eva2" + word, PASSPHRASE))
                .isInstanceOf(Refusal.class);
        var me = new Actor(row.id(), "Eva", Set.of(Role.INVESTOR));
        assertThat(People.as(me, investors::profile).orElseThrow().company()).isEqualTo("Eva ApS");
        People.does(me, () -> investors.change(new Profile("Eva A/S", "C", "5 ha", "Bàu Bàng")));
        assertThat(People.as(me, investors::profile).orElseThrow().land()).isEqualTo("5 ha");
        assertThatThrownBy(() -> People.as(Actor.PUBLIC, investors::profile)).isInstanceOf(AccessDeniedException.class);
        assertThat(database.queryForList("select * from journal_entry where subject_id = ?", row.id())
                        .toString())
                .doesNotContain(address, "Eva A/S");
    }

    @Test
    void whoLeavesIsErasedEverywhere() {
        ask(address);
        investors.join(key(), "eva" + word, PASSPHRASE);
        var row = People.as(People.ADMIN, () -> accounts.list("eva" + word, PageRequest.of(0, 5)))
                .getFirst();
        var me = new Actor(row.id(), "Eva", Set.of(Role.INVESTOR));

        People.does(me, investors::leave);

        assertThat(database.queryForList("select * from account where id = ?", row.id())
                        .toString())
                .doesNotContain(address, word, "Eva");
        assertThat(People.as(me, investors::profile)).isEmpty();
        assertThat(People.as(People.ADMIN, () -> accounts.list("eva" + word, PageRequest.of(0, 5))))
                .isEmpty();
        ask(address);
        assertThat(last()).as("the address is free again").contains("welcome/");
    }

    @Test
    void anAccountOfTheOfficeIsNotErasedByItsHolder() {
        assertThatThrownBy(() -> People.does(People.OFFICER, investors::leave))
                .isInstanceOf(Refusal.class)
                .hasMessage("account.leave.office");
        assertThatThrownBy(() -> People.does(Actor.PUBLIC, investors::leave)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whetherAnAddressHasAnAccountIsToldByMailOnly() {
        ask(address);
        investors.join(key(), "eva" + word, PASSPHRASE);

        ask(address);

        assertThat(last()).contains("đã có tài khoản").doesNotContain("welcome/");
    }

    @Test
    void theRulesOfAllAccountsHold() {
        ask(address);
        var key = key();
        assertThatThrownBy(() -> investors.join(key, "eva" + word, "ngắn"))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> investors.join(key, "có dấu", PASSPHRASE))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> ask("không phải thư")).isInstanceOf(ConstraintViolationException.class);
        assertThat(investors.invited(key)).as("nothing is spent by a fault").isPresent();
    }

    private void ask(String to) {
        investors.ask(new RegistrationRequest("Eva " + word, "Eva ApS", to, true, Lang.VIETNAMESE), word);
    }

    private String key() {
        return database.queryForList(
                        "select body from work_letter where address = ? and body like '%welcome/%'",
                        String.class, address)
                .getFirst()
                .replaceAll("(?s).*welcome/([\\w-]{32}).*", "$1");
    }

    private String last() {
        return database.queryForList(
                        "select body from work_letter where address = ? order by id desc", String.class, address)
                .getFirst();
    }
}
