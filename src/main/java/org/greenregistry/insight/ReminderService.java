package org.greenregistry.insight;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForStaff;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.Colleagues;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.work.Directory;
import org.greenregistry.work.LetterService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that remind: on Monday morning of the week, on every other day of what somebody promised for it. A mail is
 * written in the transaction that notes the day, so none is sent twice, whatever happens in between.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ReminderService {

    private static final String KIND = "reminder";
    private static final int WEEK = 6;

    private final Reminders reminders;
    private final OnBehalf behalf;
    private final DutyService duties;
    private final ReminderLetters letters;
    private final LetterService outbox;
    private final Directory people;
    private final Colleagues colleagues;
    private final JournalService journal;
    private final InsightSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    ReminderService(
            Reminders reminders,
            OnBehalf behalf,
            DutyService duties,
            ReminderLetters letters,
            LetterService outbox,
            Directory people,
            Colleagues colleagues,
            JournalService journal,
            InsightSettings settings,
            Clock clock,
            ZoneId zone) {
        this.reminders = reminders;
        this.behalf = behalf;
        this.duties = duties;
        this.letters = letters;
        this.outbox = outbox;
        this.people = people;
        this.colleagues = colleagues;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** Whether I am reminded by mail; so is whoever has chosen nothing. */
    public boolean isWanted() {
        return reminders.findById(me()).map(Reminder::isWanted).orElse(true);
    }

    @Transactional
    public void want(boolean mails) {
        var mine = reminders.findById(me()).orElseGet(() -> reminders.save(new Reminder(me())));
        mine.want(mails);
        journal.append(Act.on(mails ? "REMINDERS_ON" : "REMINDERS_OFF", KIND, me()));
    }

    /** Whom to remind now, if it is morning already; each once a day. */
    @ForEveryone
    List<UUID> due() {
        var now = clock.instant().atZone(zone);
        if (now.toLocalTime().isBefore(settings.remindFrom())) {
            return List.of();
        }
        var today = now.toLocalDate();
        return Role.STAFF.stream()
                .flatMap(role -> colleagues.inRole(role).stream())
                .map(Colleague::id)
                .distinct()
                .filter(account -> reminders
                        .findById(account)
                        .map(reminder -> reminder.isDue(today))
                        .orElse(true))
                .toList();
    }

    /** Writes to {@code account} what there is to remind of today, unless that is done. */
    @ForEveryone
    @Transactional
    void remind(UUID account) {
        var today = LocalDate.now(clock.withZone(zone));
        var reminder = reminders.lock(account).orElseGet(() -> reminders.save(new Reminder(account)));
        if (!reminder.isDue(today)) {
            return;
        }
        reminder.told(today);
        people.recipient(account)
                .flatMap(reader -> behalf.of(account, () -> letters.of(reader, of(today), isWeekly(today))))
                .flatMap(letter -> letter)
                .ifPresent(outbox::post);
    }

    private List<Duty> of(LocalDate today) {
        return isWeekly(today) ? duties.find(DutyService.mine(today, today.plusDays(WEEK))) : duties.promised(today);
    }

    private static boolean isWeekly(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
