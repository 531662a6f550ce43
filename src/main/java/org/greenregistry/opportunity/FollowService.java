package org.greenregistry.opportunity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForSignedIn;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.StoredKey.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Following projects, places and lists. A visitor confirms the address by a link before anything is sent there; whoever
 * is signed in needs not. What an address follows is told to nobody but the reader of its mail.
 */
@Service
@Validated
@ForEveryone
@Transactional(readOnly = true)
public class FollowService {

    /** How the journal calls the subject of these acts. */
    public static final String KIND = "watch";

    private final Followers followers;
    private final Watches watches;
    private final Keys keys;
    private final FollowLetters letters;
    private final TargetWords targets;
    private final Throttle throttle;
    private final Erasing erasing;
    private final Seats seats;
    private final JournalService journal;
    private final OpportunitySettings settings;
    private final Clock clock;
    private final ZoneId zone;

    FollowService(
            Followers followers,
            Watches watches,
            Keys keys,
            FollowLetters letters,
            TargetWords targets,
            Throttle throttle,
            Erasing erasing,
            Seats seats,
            JournalService journal,
            OpportunitySettings settings,
            Clock clock,
            ZoneId zone) {
        this.followers = followers;
        this.watches = watches;
        this.keys = keys;
        this.letters = letters;
        this.targets = targets;
        this.throttle = throttle;
        this.erasing = erasing;
        this.seats = seats;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Sends a link that confirms the address. The answer is the same whoever follows what: nothing at all. Breaks with
     * {@link Refusal} if there is no such project, and if {@code network} sends too much.
     *
     * @param network address the request came from, for counting only
     */
    @Transactional
    public void ask(@Valid WatchRequest wanted, String network) {
        throttle.require(network);
        targets.require(wanted.target());
        if (!throttle.admits(wanted.address())) {
            return;
        }
        var follower = followers
                .findByAddress(wanted.address())
                .orElseGet(() -> followers.save(Follower.at(wanted.address(), wanted.locale(), clock.instant())));
        follower.speaks(wanted.locale());
        var watch = watches.find(follower, wanted.target())
                .orElseGet(() -> watches.save(new Watch(follower, wanted.target(), wanted.pace(), clock.instant())));
        if (watch.isConfirmed()) {
            letters.known(watch, keys.issue(Purpose.FOLLOW, follower.id(), settings.keyValidity()));
        } else {
            letters.confirm(watch, keys.issue(Purpose.CONFIRM_WATCH, watch.id(), settings.confirmWithin()));
        }
    }

    /** How many mails strangers may have sent to one address in an hour. */
    public int mailsInAnHour() {
        return settings.perAddress();
    }

    /** What the link of a mail would confirm; empty if it is spent or its time is over. */
    public Optional<WatchRow> unconfirmed(String key) {
        return keys.subject(Purpose.CONFIRM_WATCH, key)
                .flatMap(watches::findById)
                .map(Watch::row);
    }

    /** Begins the watch; the answer opens the page of everything this address follows. */
    @Transactional
    public String confirm(String key) {
        var watch = keys.subject(Purpose.CONFIRM_WATCH, key)
                .flatMap(watches::findById)
                .orElseThrow(FollowService::stale);
        keys.forget(watch.id());
        watch.confirm(clock.instant(), zone);
        journal.append(Act.on("WATCH_BEGUN", KIND, watch.id()));
        return keys.issue(Purpose.FOLLOW, watch.follower().id(), settings.keyValidity());
    }

    /** What the reader of the mail with that link follows; empty if its time is over. */
    public Optional<List<WatchRow>> watches(String key) {
        return keys.subject(Purpose.FOLLOW, key).flatMap(followers::findById).map(this::confirmed);
    }

    @Transactional
    public void change(String key, UUID watch, Pace pace) {
        change(one(follower(key), watch), pace);
    }

    /** Ends one watch. */
    @Transactional
    public void stop(String key, UUID watch) {
        stop(one(follower(key), watch));
    }

    /** Ends all; the address is forgotten with it. */
    @Transactional
    public void stopAll(String key) {
        end(follower(key));
    }

    /** Ends all, and takes the address out of everything it ever asked as well. */
    @Transactional
    public void erase(String key) {
        var follower = follower(key);
        Optional.ofNullable(follower.address())
                .map(erasing::inquiries)
                .orElse(List.of())
                .forEach(inquiry -> {
                    erasing.inquiry(inquiry);
                    journal.append(Act.on("ERASED", AskService.KIND, inquiry.id()));
                });
        Optional.ofNullable(follower.address()).ifPresent(seats::leaveAll);
        end(follower);
    }

    private void end(Follower follower) {
        watches.of(follower).forEach(this::stop);
        erasing.follower(follower);
    }

    /** Without a mail: the account vouches for its address. */
    @ForSignedIn
    @Transactional
    public void follow(@Valid Target target, Pace pace, Locale locale) {
        targets.require(target);
        var me = Actor.current().requireAccount();
        var follower = followers
                .findByAccount(me)
                .orElseGet(() -> followers.save(Follower.signedIn(me, locale, clock.instant())));
        var watch = watches.find(follower, target)
                .orElseGet(() -> watches.save(new Watch(follower, target, pace, clock.instant())));
        watch.confirm(clock.instant(), zone);
        watch.change(pace, clock.instant(), zone);
        journal.append(Act.on("WATCH_BEGUN", KIND, watch.id()));
    }

    @ForSignedIn
    public List<WatchRow> mine() {
        return followers
                .findByAccount(Actor.current().requireAccount())
                .map(this::confirmed)
                .orElse(List.of());
    }

    @ForSignedIn
    @Transactional
    public void changeMine(UUID watch, Pace pace) {
        change(one(me(), watch), pace);
    }

    @ForSignedIn
    @Transactional
    public void stopMine(UUID watch) {
        stop(one(me(), watch));
    }

    @ForSignedIn
    @Transactional
    public void eraseMine() {
        followers.findByAccount(Actor.current().requireAccount()).ifPresent(this::end);
    }

    private void change(Watch watch, Pace pace) {
        watch.change(pace, clock.instant(), zone);
        journal.append(Act.on("WATCH_CHANGED", KIND, watch.id()));
    }

    private void stop(Watch watch) {
        keys.forget(watch.id());
        watches.delete(watch);
        journal.append(Act.on("WATCH_ENDED", KIND, watch.id()));
    }

    private List<WatchRow> confirmed(Follower follower) {
        return watches.of(follower).stream()
                .filter(Watch::isConfirmed)
                .map(Watch::row)
                .toList();
    }

    private Follower me() {
        return followers.findByAccount(Actor.current().requireAccount()).orElseThrow(FollowService::stale);
    }

    private Follower follower(String key) {
        return keys.subject(Purpose.FOLLOW, key).flatMap(followers::findById).orElseThrow(FollowService::stale);
    }

    private Watch one(Follower follower, UUID watch) {
        return watches.of(follower).stream()
                .filter(found -> found.id().equals(watch))
                .findFirst()
                .orElseThrow(FollowService::stale);
    }

    private static Refusal stale() {
        return new Refusal("opportunity.key.stale");
    }
}
