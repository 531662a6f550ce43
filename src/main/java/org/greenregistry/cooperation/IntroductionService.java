package org.greenregistry.cooperation;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Brings the owner of a need and that of an offer together, and follows what comes of it. Officers whose scope is
 * limited do so where one of the two lies in it.
 */
@Service
@Validated
@ForOfficers
@Transactional(readOnly = true)
public class IntroductionService {

    static final String KIND = "introduction";

    private static final int MOST = 100;
    private static final Set<IntroductionState> OPEN = Arrays.stream(IntroductionState.values())
            .filter(IntroductionState::isOpen)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(IntroductionState.class)));

    private final IntroductionEntries entries;
    private final IntroductionReader reader;
    private final IntroductionTidings tidings;
    private final LinkDrafts links;
    private final NeedKind kind;
    private final RecordService records;
    private final JournalService journal;
    private final Clock clock;
    private final ZoneId zone;

    IntroductionService(
            IntroductionEntries entries,
            IntroductionReader reader,
            IntroductionTidings tidings,
            LinkDrafts links,
            NeedKind kind,
            RecordService records,
            JournalService journal,
            Clock clock,
            ZoneId zone) {
        this.entries = entries;
        this.reader = reader;
        this.tidings = tidings;
        this.links = links;
        this.kind = kind;
        this.records = records;
        this.journal = journal;
        this.clock = clock;
        this.zone = zone;
    }

    /** Of the page of one introduction, without language. */
    public static String path(UUID id) {
        return "introductions/" + id;
    }

    /**
     * Introduces the owners of two records to each other and tells both.
     *
     * @param one code of either
     * @param remark for colleagues
     * @return the introduction
     */
    @Transactional
    public UUID introduce(String one, String other, @Size(max = 1000) String remark) {
        var first = record(one);
        var second = record(other);
        var straight = first.content().side() == NeedSide.NEED;
        var need = straight ? first : second;
        var offer = straight ? second : first;
        requireTwoSides(need, offer);
        requireReach(need, offer);
        if (entries.existsByNeedAndOfferAndStateIn(need.record(), offer.record(), OPEN)) {
            throw new Refusal("introduction.twice");
        }
        var by = Actor.current().requireAccount();
        var said = said(remark);
        var entry = entries.save(new IntroductionEntry(need.record(), offer.record(), said, by, clock.instant()));
        var sides = List.of(new FieldChange("need", null, need.code()), new FieldChange("offer", null, offer.code()));
        journal.append(new Act("INTRODUCED", KIND, entry.id(), null, null, sides, said));
        tidings.tell(reader.read(entry));
        return entry.id();
    }

    private Published<NeedContent> record(String code) {
        return records.find(NeedContent.class, code, null)
                .filter(found -> !found.withdrawn())
                .orElseThrow(() -> new Refusal("introduction.record.none", code));
    }

    private void requireTwoSides(Published<NeedContent> need, Published<NeedContent> offer) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (need.content().side() != NeedSide.NEED || offer.content().side() != NeedSide.OFFER) {
            throw new Refusal("introduction.sides");
        }
        if (!need.content().isOpenOn(today) || !offer.content().isOpenOn(today)) {
            throw new Refusal("introduction.over");
        }
        var owner = need.content().owner().organisation();
        if (owner != null && owner.equals(offer.content().owner().organisation())) {
            throw new Refusal("introduction.self");
        }
    }

    private void requireReach(Published<NeedContent> need, Published<NeedContent> offer) {
        var scope = Actor.current().scope();
        if (!scope.covers(kind.areas(need.content()), Set.of())
                && !scope.covers(kind.areas(offer.content()), Set.of())) {
            throw new Refusal("ledger.scope");
        }
    }

    /** Notes what became of it and tells both; what is agreed on becomes the draft of a link, where it is one. */
    @Transactional
    public void move(UUID id, IntroductionState to, @Size(max = 1000) String remark) {
        var entry = entries.lock(id).orElseThrow(() -> new Refusal("introduction.none"));
        var need = record(entry.need());
        var offer = record(entry.offer());
        requireReach(need, offer);
        var before = reader.read(entry).state();
        var said = said(remark);
        entry.move(to, said, clock.instant());
        if (to == IntroductionState.AGREED) {
            links.begin(need, offer, LocalDate.ofInstant(clock.instant(), zone)).ifPresent(entry::becomes);
        }
        var change = new FieldChange("state", before.name(), to.name());
        journal.append(new Act("OUTCOME_NOTED", KIND, id, null, null, List.of(change), said));
        tidings.tell(reader.read(entry));
    }

    private Published<NeedContent> record(UUID id) {
        return records.byId(NeedContent.class, id).orElseThrow(() -> new Refusal("introduction.none"));
    }

    private static @Nullable String said(String remark) {
        return remark.isBlank() ? null : remark.strip();
    }

    public Introduction get(UUID id) {
        return entries.findById(id).map(reader::read).orElseThrow(() -> new Refusal("introduction.none"));
    }

    /**
     * Those of whom nobody has heard longest first.
     *
     * @param states none for all
     */
    public List<Introduction> find(Collection<IntroductionState> states, Pageable page) {
        return entries.page(asked(states), page).stream().map(reader::read).toList();
    }

    public long count(Collection<IntroductionState> states) {
        return entries.countByStateIn(asked(states));
    }

    private static Collection<IntroductionState> asked(Collection<IntroductionState> states) {
        return states.isEmpty() ? EnumSet.allOf(IntroductionState.class) : states;
    }

    /** All of a need or an offer, newest first. */
    public List<Introduction> of(UUID record) {
        return entries.of(record).stream().map(reader::read).toList();
    }

    /** Open ones of which nobody has heard for long, the longest first; at most {@value #MOST}. */
    public List<Introduction> stale() {
        var now = clock.instant();
        return entries.waiting(OPEN, now.minus(Introduction.PATIENCE), Limit.of(MOST)).stream()
                .map(reader::read)
                .toList();
    }
}
