package org.greenregistry.opportunity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.opportunity.StoredKey.Purpose;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Directory;
import org.greenregistry.work.Letter;
import org.greenregistry.work.LetterService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells followers what changed, one mail for all that is due to one of them. A mail is written in the transaction that
 * notes until when its reader is told, so nothing is told twice and nothing left out. It is made for the public: nobody
 * who sees more may run it.
 */
@Service
@ForEveryone
@Transactional(readOnly = true)
class DigestService {

    private static final int AT_ONCE = 500;

    private final Followers followers;
    private final Watches watches;
    private final Inquiries inquiries;
    private final Registrations registrations;
    private final Seats seats;
    private final Keys keys;
    private final NewsDesk news;
    private final FollowLetters links;
    private final LetterService letters;
    private final Directory people;
    private final RecordService records;
    private final OpportunitySettings settings;
    private final Clock clock;
    private final ZoneId zone;

    DigestService(
            Followers followers,
            Watches watches,
            Inquiries inquiries,
            Registrations registrations,
            Seats seats,
            Keys keys,
            NewsDesk news,
            FollowLetters links,
            LetterService letters,
            Directory people,
            RecordService records,
            OpportunitySettings settings,
            Clock clock,
            ZoneId zone) {
        this.followers = followers;
        this.watches = watches;
        this.inquiries = inquiries;
        this.registrations = registrations;
        this.seats = seats;
        this.keys = keys;
        this.news = news;
        this.links = links;
        this.letters = letters;
        this.people = people;
        this.records = records;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** Followers to whom something may have to be told now. */
    public List<UUID> due() {
        return records.latest(until())
                .map(latest -> watches.due(clock.instant(), latest))
                .orElse(List.of());
    }

    @Transactional
    public void tell(UUID id) {
        if (!Actor.current().equals(Actor.PUBLIC)) {
            throw new IllegalStateException("digests are made of what the public sees");
        }
        followers.lock(id).ifPresent(follower -> {
            var night = night(follower);
            if (night.isPresent()) {
                watches.due(follower, clock.instant(), until()).forEach(watch -> watch.waits(night.get()));
                return;
            }
            var until = until();
            var told = new ArrayList<News>();
            for (var watch : watches.due(follower, clock.instant(), until)) {
                var found = news.of(watch.target(), watch.toldUntil(), until, follower.locale());
                found.ifPresent(told::add);
                watch.told(until, zone);
                found.filter(News::ends).ifPresent(ending -> watches.delete(watch));
            }
            if (!told.isEmpty()) {
                address(follower).ifPresent(address -> letters.post(letter(follower, address, told)));
            }
        });
    }

    /** Forgets addresses nobody confirmed in time, guests of what is long over, and links whose time is over. */
    @Transactional
    public void sweep() {
        var before = clock.instant().minus(settings.confirmWithin());
        watches.unconfirmed(before, Limit.of(AT_ONCE)).forEach(watches::delete);
        followers.idle(before, Limit.of(AT_ONCE)).forEach(followers::delete);
        inquiries.unconfirmed(before, Limit.of(AT_ONCE)).forEach(inquiries::delete);
        registrations.findByAskedAtBefore(before, Limit.of(AT_ONCE)).forEach(registrations::delete);
        seats.sweep(before);
        keys.sweep();
    }

    /** When the night of who wants quiet ends, while it is. */
    private Optional<Instant> night(Follower follower) {
        var hours = follower.hours(settings.quiet(), zone);
        return hours.quiet() ? settings.night().end(clock.instant(), hours.zone()) : Optional.empty();
    }

    private Optional<String> address(Follower follower) {
        return follower.account() == null
                ? Optional.ofNullable(follower.address())
                : people.recipient(follower.account()).map(Directory.Recipient::address);
    }

    private Letter letter(Follower follower, String address, List<News> told) {
        var locale = follower.locale();
        var key = keys.issue(Purpose.FOLLOW, follower.id(), settings.keyValidity());
        var subject = told.size() == 1
                ? Wording.text(
                        locale, "opportunity.digest.subject", told.getFirst().title())
                : Wording.text(locale, "opportunity.digest.subject.many", told.size());
        var body = told.stream().map(one -> said(one, locale)).collect(Collectors.joining("\n\n"));
        return new Letter(
                address,
                subject,
                Wording.text(locale, "opportunity.digest", body, links.link(key, locale)),
                links.stop(key));
    }

    private static String said(News one, Locale locale) {
        return Wording.text(locale, "opportunity.digest.item", one.title(), String.join("\n", one.lines()), one.link());
    }

    private Instant until() {
        return clock.instant().minus(settings.settle());
    }
}
