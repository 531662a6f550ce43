package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Nobody is written to in the night who does not want it, on either database. */
abstract class HoursContract {

    /** Well within the night, whenever the test runs. */
    private static final Set<Integer> DEEP = Set.of(22, 23, 0, 1, 2, 3, 4);

    @Autowired
    Book book;

    @Autowired
    FollowService follow;

    @Autowired
    HoursService hours;

    @Autowired
    Round round;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    private final String word = "dem" + UUID.randomUUID().toString().substring(0, 6);
    private final String address = word + "@example.com";

    @Test
    void aMailWaitsWhileItIsNightThereAndGoesOutByDay() {
        var key = follows();
        hours.change(key, new Hours(true, sleeping()));
        assertThat(hours.of(key)).contains(new Hours(true, sleeping()));

        book.published(Book.project("Nhà máy " + word));
        round.go();
        round.go();
        assertThat(mails()).as("the one that confirmed").isEqualTo(1);

        hours.change(key, new Hours(false, sleeping()));
        database.update("update opportunity_watch set due_at = current_timestamp - interval '1' second");
        round.go();
        assertThat(round.mail(address)).contains("Mới: Nhà máy " + word);
    }

    @Test
    void whereItIsDayAMailGoesOutAtOnce() {
        var key = follows();
        hours.change(key, new Hours(true, awake()));

        book.published(Book.project("Nhà máy " + word));
        round.go();

        assertThat(round.mail(address)).contains("Mới: Nhà máy " + word);
    }

    @Test
    void anAccountHasHoursOfItsOwn() {
        var me = People.person("hours" + word, Role.INVESTOR);
        database.update(
                "insert into account (id, username, display_name, search_text, active, failed_attempts, created_at,"
                        + " revision, areas, language_code) values (?, ?, 'x', 'x', true, 0, current_timestamp, 0, '', 'vi')",
                me.account(),
                "hours" + word);
        var registry = People.as(me, hours::mine);

        People.does(me, () -> hours.changeMine(new Hours(true, awake()), Lang.ENGLISH));

        assertThat(registry.quiet()).isFalse();
        assertThat(People.as(me, hours::mine)).isEqualTo(new Hours(true, awake()));
        assertThatThrownBy(() -> People.as(Actor.PUBLIC, hours::mine)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> People.does(me, () -> hours.changeMine(new Hours(true, ZoneId.of("UTC")), Lang.ENGLISH)))
                .isInstanceOf(Refusal.class)
                .hasMessage("opportunity.zone.none");
    }

    @Test
    void aLinkThatIsNoLinkChangesNothing() {
        assertThat(hours.of("x")).isEmpty();
        assertThatThrownBy(() -> hours.change("x", new Hours(true, awake()))).isInstanceOf(Refusal.class);
    }

    private ZoneId sleeping() {
        return zone(true);
    }

    private ZoneId awake() {
        return zone(false);
    }

    /** Zones lie around the earth, so it is deep night in one of them. */
    private ZoneId zone(boolean night) {
        return hours.zones().stream()
                .filter(zone -> DEEP.contains(clock.instant().atZone(zone).getHour()) == night)
                .filter(zone ->
                        night || Set.of(9, 10, 11, 12, 13, 14, 15, 16, 17).contains(hour(zone)))
                .findFirst()
                .orElseThrow();
    }

    private int hour(ZoneId zone) {
        return clock.instant().atZone(zone).getHour();
    }

    private String follows() {
        follow.ask(new WatchRequest(Target.list("q=" + word), address, Pace.AT_ONCE, Lang.VIETNAMESE), word);
        return follow.confirm(round.link(address, "follow").substring("/follow/".length()));
    }

    private long mails() {
        return database.queryForObject("select count(*) from work_letter where address = ?", Long.class, address);
    }
}
