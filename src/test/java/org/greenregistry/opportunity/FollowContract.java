package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Following without an account, on either database. */
abstract class FollowContract {

    private static final Pattern LINK = Pattern.compile("follow/([\\w-]{32})");

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    FollowService follow;

    @Autowired
    DigestService digests;

    @Autowired
    JdbcTemplate database;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "reader" + word + "@example.com";
    private final String network = "network " + word;

    @Test
    void aConfirmedFollowerIsToldFieldByFieldAndOnlyWhatIsPublic() {
        var code = book.published(Book.project("Nhà máy " + word));
        follows(code, Lang.VIETNAMESE);

        revise(code, content -> ProjectContentBuilder.builder(content)
                .name(new Name("Nhà máy mới " + word, null))
                .note(LocalizedText.vi("bí mật " + word))
                .build());
        goRound();

        var mail = last();
        assertThat(mail.subject()).isEqualTo("Có thay đổi: Nhà máy mới " + word);
        assertThat(mail.body())
                .contains("Nhà máy " + word + " → Nhà máy mới " + word, "/projects/" + code, "/follow/")
                .doesNotContain("bí mật", "3700145020");
        assertThat(mail.stop()).contains("/send/stop?key=");
        goRound();
        assertThat(mails()).as("told once").isEqualTo(2);
    }

    @Test
    void theMailSpeaksTheLanguageOfItsReader() {
        var code = book.published(Book.project("Nhà máy " + word));
        follows(code, Lang.ENGLISH);

        revise(code, content -> ProjectContentBuilder.builder(content)
                .name(new Name("Nhà máy hai " + word, "Second factory " + word))
                .build());
        goRound();

        assertThat(last().subject()).isEqualTo("Changed: Second factory " + word);
        assertThat(last().body()).contains("Only public changes are told", "/en/projects/" + code, "/en/follow/");
    }

    @Test
    void whatChangesInternallyOnlyIsToldToNobody() {
        var code = book.published(Book.project("Nhà máy " + word));
        follows(code, Lang.VIETNAMESE);

        revise(code, content -> ProjectContentBuilder.builder(content)
                .note(LocalizedText.vi("chuyện trong nhà"))
                .build());
        goRound();

        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void aProjectThatLeavesTheBookEndsTheWatch() {
        var code = book.published(Book.project("Nhà máy " + word));
        var key = follows(code, Lang.VIETNAMESE);

        book.revised(record(code), Book.project("Nhà máy " + word), Publication.INTERNAL);
        goRound();

        assertThat(last().body()).contains("không còn trong sổ công khai");
        assertThat(follow.watches(key)).hasValue(List.of());
    }

    @Test
    void nothingIsSentBeforeTheAddressIsConfirmed() {
        var code = book.published(Book.project("Nhà máy " + word));
        ask(code);
        var key = key();

        revise(code, content -> ProjectContentBuilder.builder(content)
                .name(new Name("Khác " + word, null))
                .build());
        goRound();

        assertThat(mails()).isEqualTo(1);
        assertThat(follow.unconfirmed(key)).isPresent();
        database.update("update opportunity_key set expires_at = expires_at - interval '3' day");
        assertThat(follow.unconfirmed(key)).isEmpty();
        assertThatThrownBy(() -> follow.confirm(key)).isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkIsGoodForOneThingAndOnce() {
        var code = book.published(Book.project("Nhà máy " + word));
        ask(code);
        var key = key();
        var page = follow.confirm(key);

        assertThatThrownBy(() -> follow.confirm(key)).isInstanceOf(Refusal.class);
        assertThat(follow.watches(key)).isEmpty();
        assertThat(follow.unconfirmed(page)).isEmpty();
        assertThat(database.queryForList("select digest from opportunity_key", String.class))
                .doesNotContain(key, page);
    }

    @Test
    void stoppingErasesTheAddressEverywhere() {
        var code = book.published(Book.project("Nhà máy " + word));
        var key = follows(code, Lang.VIETNAMESE);
        assertThat(follow.watches(key).orElseThrow()).hasSize(1);

        follow.stopAll(key);

        for (var table : List.of("opportunity_follower", "work_letter")) {
            assertThat(database.queryForObject(
                            "select count(*) from " + table + " where address = ?", Long.class, address))
                    .as(table)
                    .isZero();
        }
        assertThat(follow.watches(key)).isEmpty();
        assertThat(database.queryForList("select changes, reason from journal_entry where kind = 'watch'")
                        .toString())
                .doesNotContain("@");
    }

    @Test
    void theAnswerIsTheSameWhoeverFollowsWhat() {
        var code = book.published(Book.project("Nhà máy " + word));
        follows(code, Lang.VIETNAMESE);

        ask(code);

        assertThat(last().subject()).startsWith("Bạn đang theo dõi");
        assertThatThrownBy(() -> ask("BD-0000-0000")).isInstanceOf(Refusal.class);
        var hidden = book.published(Book.project("Ẩn " + word));
        book.revised(record(hidden), Book.project("Ẩn " + word), Publication.INTERNAL);
        assertThatThrownBy(() -> ask(hidden)).isInstanceOf(Refusal.class);
    }

    @Test
    void oneAddressGetsFewMailsAnHourAndOneNetworkSendsFewForms() {
        var code = book.published(Book.project("Nhà máy " + word));
        for (var i = 0; i < 8; i++) {
            ask(code);
        }
        assertThat(mails()).as("silently").isEqualTo(5);

        assertThatThrownBy(() -> {
                    for (var i = 0; i < 40; i++) {
                        follow.ask(request(code, "other" + i + word + "@example.com", Lang.VIETNAMESE), network);
                    }
                })
                .isInstanceOf(Refusal.class)
                .hasMessage("opportunity.many");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        var code = book.published(Book.project("Nhà máy " + word));
        assertThatThrownBy(() -> follow.ask(request(code, "không phải thư", Lang.VIETNAMESE), network))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void whoeverNeverConfirmedIsForgotten() {
        var code = book.published(Book.project("Nhà máy " + word));
        ask(code);
        database.update("update opportunity_watch set created_at = created_at - interval '3' day");
        database.update("update opportunity_follower set created_at = created_at - interval '3' day");

        digests.sweep();

        assertThat(database.queryForObject(
                        "select count(*) from opportunity_follower where address = ?", Long.class, address))
                .isZero();
    }

    @Test
    void whoeverIsSignedInFollowsAtOnce() {
        var code = book.published(Book.project("Nhà máy " + word));
        People.does(People.INVESTOR, () -> accountOf(People.INVESTOR));

        People.does(People.INVESTOR, () -> follow.follow(Target.project(code), Pace.DAILY, Lang.VIETNAMESE));

        var mine = People.as(People.INVESTOR, follow::mine);
        assertThat(mine).anyMatch(watch -> watch.target().equals(Target.project(code)));
        var watch = mine.getLast().id();
        People.does(People.INVESTOR, () -> follow.changeMine(watch, Pace.WEEKLY));
        assertThat(People.as(People.INVESTOR, follow::mine).getLast().pace()).isEqualTo(Pace.WEEKLY);
        assertThatThrownBy(() -> People.does(People.OFFICER, () -> follow.stopMine(watch)))
                .isInstanceOf(Refusal.class);
        People.does(People.INVESTOR, () -> follow.stopMine(watch));
        assertThat(People.as(People.INVESTOR, follow::mine))
                .noneMatch(row -> row.id().equals(watch));
        assertThatThrownBy(() -> People.as(Actor.PUBLIC, follow::mine)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void digestsAreMadeForThePublicOnly() {
        assertThatThrownBy(() -> People.does(People.OFFICER, () -> digests.tell(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }

    /** The people of tests have no accounts; a follower needs one. */
    private void accountOf(Actor person) {
        database.update(
                "insert into account (id, username, display_name, search_text, active, failed_attempts, created_at,"
                        + " revision, areas, language_code) select ?, ?, 'x', 'x', true, 0, current_timestamp, 0, '', 'vi'"
                        + " where not exists (select 1 from account where id = ?)",
                person.account(),
                "follower" + word,
                person.account());
    }

    private String follows(String code, Locale locale) {
        follow.ask(request(code, address, locale), network);
        return follow.confirm(key());
    }

    private void ask(String code) {
        follow.ask(request(code, address, Lang.VIETNAMESE), network);
    }

    private static WatchRequest request(String code, String address, Locale locale) {
        return new WatchRequest(Target.project(code), address, Pace.AT_ONCE, locale);
    }

    private void revise(String code, UnaryOperator<ProjectContent> edit) {
        book.revised(record(code), edit.apply(Book.project("Nhà máy " + word)), Publication.PUBLIC);
    }

    private UUID record(String code) {
        return People.as(People.OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
    }

    private void goRound() {
        digests.due().forEach(digests::tell);
    }

    private long mails() {
        return database.queryForObject("select count(*) from work_letter where address = ?", Long.class, address);
    }

    private String key() {
        var link = LINK.matcher(last().body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Mail last() {
        return database.query(
                        "select subject, body, stop_address from work_letter where address = ? order by id desc",
                        (row, at) -> new Mail(row.getString(1), row.getString(2), String.valueOf(row.getString(3))),
                        address)
                .getFirst();
    }

    private record Mail(String subject, String body, String stop) {}
}
