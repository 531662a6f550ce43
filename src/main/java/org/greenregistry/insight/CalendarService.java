package org.greenregistry.insight;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForStaff;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Canonical;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One's own duties for a calendar elsewhere, behind an address nobody can guess. Whoever has the address reads what its
 * owner may see at that moment, and nothing once the owner may not sign in any more.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class CalendarService {

    /** How the journal calls the subject of these acts. */
    static final String KIND = "calendar";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final int PAST_DAYS = 31;
    private static final int COMING_DAYS = 400;

    /** Calendars elsewhere are read by people, not by machines. */
    private static final int MOST = 1000;

    private final CalendarKeys keys;
    private final OnBehalf behalf;
    private final DutyService duties;
    private final DutyWords words;
    private final JournalService journal;
    private final Clock clock;

    CalendarService(
            CalendarKeys keys,
            OnBehalf behalf,
            DutyService duties,
            DutyWords words,
            JournalService journal,
            Clock clock) {
        this.keys = keys;
        this.behalf = behalf;
        this.duties = duties;
        this.words = words;
        this.journal = journal;
        this.clock = clock;
    }

    /** When my calendar's address was made; empty if I have none. */
    public Optional<Instant> madeAt() {
        return keys.findById(me()).map(CalendarKey::madeAt);
    }

    /**
     * A new address for my calendar; an older one opens nothing any more.
     *
     * @return its secret part, 192 random bits, which nobody can tell again
     */
    @Transactional
    public String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var digest = Canonical.digest(secret);
        keys.findById(me())
                .ifPresentOrElse(
                        key -> key.renew(digest, clock.instant()),
                        () -> keys.save(new CalendarKey(me(), digest, clock.instant())));
        journal.append(Act.on("CALENDAR_MADE", KIND, me()));
        return secret;
    }

    /** My calendar's address opens nothing any more. */
    @Transactional
    public void revoke() {
        keys.findById(me()).ifPresent(keys::delete);
        journal.append(Act.on("CALENDAR_REVOKED", KIND, me()));
    }

    /** What whose calendar has that secret may see of his or her duties today; empty if it opens nothing. */
    @ForEveryone
    public Optional<List<CalendarEntry>> open(String secret, Locale locale) {
        return keys.findByDigest(Canonical.digest(secret))
                .map(CalendarKey::account)
                .flatMap(owner -> behalf.of(owner, () -> coming(locale)));
    }

    private List<CalendarEntry> coming(Locale locale) {
        var today = duties.today();
        return duties.find(DutyService.mine(today.minusDays(PAST_DAYS), today.plusDays(COMING_DAYS))).stream()
                .limit(MOST)
                .map(duty -> words.entry(duty, locale))
                .toList();
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
