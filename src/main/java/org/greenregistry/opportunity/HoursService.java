package org.greenregistry.opportunity;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForSignedIn;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.StoredKey.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When followers are written to: of a mail address for the reader of its mail, of an account for its owner. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class HoursService {

    private final Followers followers;
    private final Keys keys;
    private final JournalService journal;
    private final OpportunitySettings settings;
    private final Clock clock;
    private final ZoneId zone;

    HoursService(
            Followers followers,
            Keys keys,
            JournalService journal,
            OpportunitySettings settings,
            Clock clock,
            ZoneId zone) {
        this.followers = followers;
        this.keys = keys;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** The first moment of the night and the first of the day. */
    public List<LocalTime> night() {
        return List.of(settings.nightFrom(), settings.nightUntil());
    }

    /** Zones to choose from, that of the registry first. */
    public List<ZoneId> zones() {
        return Stream.concat(Stream.of(zone), settings.zones().stream())
                .distinct()
                .toList();
    }

    /** Empty if the time of the link is over. */
    public Optional<Hours> of(String key) {
        return follower(key).map(this::hours);
    }

    /** Breaks with {@link Refusal} if the time of the link is over, or nobody offers the zone. */
    @Transactional
    public void change(String key, Hours hours) {
        change(follower(key).orElseThrow(() -> new Refusal("opportunity.key.stale")), hours);
    }

    @ForSignedIn
    public Hours mine() {
        return followers
                .findByAccount(Actor.current().requireAccount())
                .map(this::hours)
                .orElseGet(() -> new Hours(settings.quiet(), zone));
    }

    /** @param locale in which to write to whoever follows nothing yet */
    @ForSignedIn
    @Transactional
    public void changeMine(Hours hours, Locale locale) {
        var me = Actor.current().requireAccount();
        change(
                followers
                        .findByAccount(me)
                        .orElseGet(() -> followers.save(Follower.signedIn(me, locale, clock.instant()))),
                hours);
    }

    private void change(Follower follower, Hours hours) {
        if (!zones().contains(hours.zone())) {
            throw new Refusal("opportunity.zone.none");
        }
        follower.reads(hours);
        journal.append(Act.on("HOURS_CHANGED", FollowService.KIND, follower.id()));
    }

    private Hours hours(Follower follower) {
        return follower.hours(settings.quiet(), zone);
    }

    private Optional<Follower> follower(String key) {
        return keys.subject(Purpose.FOLLOW, key).flatMap(followers::findById);
    }
}
