package org.greenregistry.opportunity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.access.ForStaff;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether investors are answered by the day they were promised. Who they are it does not say. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class PromiseService {

    /** The journal's field for the day that was promised. */
    static final String BY = "promised";

    private static final int MOST = 500;

    private final Inquiries inquiries;
    private final JournalService journal;
    private final Clock clock;
    private final ZoneId zone;

    PromiseService(Inquiries inquiries, JournalService journal, Clock clock, ZoneId zone) {
        this.inquiries = inquiries;
        this.journal = journal;
        this.clock = clock;
        this.zone = zone;
    }

    /** Promises the office met or missed by an act from {@code from} on and before {@code to}, the latest last. */
    public List<Promise> answered(Instant from, Instant to) {
        var acts = journal.acts(AskService.KIND, from, to).stream()
                .filter(act -> act.changes().stream().anyMatch(PromiseService::isPromise))
                .toList();
        var known = inquiries
                .named(acts.stream().map(JournalLine::subject).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Inquiry::id, Function.identity()));
        var promises = new ArrayList<Promise>();
        for (var act : acts) {
            var inquiry = known.get(act.subject());
            if (inquiry != null) {
                promises.add(promise(inquiry, by(act), LocalDate.ofInstant(act.at(), zone)));
            }
        }
        return List.copyOf(promises);
    }

    private Promise promise(Inquiry inquiry, LocalDate by, @Nullable LocalDate answered) {
        var row = inquiry.row(clock.instant(), zone);
        return new Promise(row.id(), row.receipt(), row.project(), by, answered);
    }

    private static boolean isPromise(Act.FieldChange change) {
        return change.path().equals(BY) && change.after() != null;
    }

    private static LocalDate by(JournalLine act) {
        return act.changes().stream()
                .filter(PromiseService::isPromise)
                .map(change -> LocalDate.parse(String.valueOf(change.after())))
                .findFirst()
                .orElseThrow();
    }

    /** Those that wait for an answer now, the most urgent first. */
    public List<Promise> open() {
        return inquiries.waiting(Limit.of(MOST)).stream()
                .map(inquiry -> promise(inquiry, inquiry.told(zone).answerBy(), null))
                .sorted(Comparator.comparing(Promise::by))
                .toList();
    }
}
