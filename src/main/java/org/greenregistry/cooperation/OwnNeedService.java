package org.greenregistry.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForInvestors;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.OutsideService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.ledger.WholeBook;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.Representation;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Needs and offers for the organisations whose they are: each sees and writes its own. */
@Service
@ForInvestors
@Transactional(readOnly = true)
public class OwnNeedService {

    private static final int MOST = 200;

    private final WholeBook book;
    private final Representation representation;
    private final OutsideService outside;
    private final DraftService drafts;
    private final IntroductionEntries introductions;
    private final IntroductionReader reader;
    private final Clock clock;
    private final ZoneId zone;

    OwnNeedService(
            WholeBook book,
            Representation representation,
            OutsideService outside,
            DraftService drafts,
            IntroductionEntries introductions,
            IntroductionReader reader,
            Clock clock,
            ZoneId zone) {
        this.book = book;
        this.representation = representation;
        this.outside = outside;
        this.drafts = drafts;
        this.introductions = introductions;
        this.reader = reader;
        this.clock = clock;
        this.zone = zone;
    }

    /** What is under way first, then what the book has, by code. */
    public List<OwnNeed> all() {
        var names = names();
        var open = outside.drafts(NeedContent.class, names);
        var touched = new HashSet<UUID>();
        open.forEach(draft -> touched.add(draft.row().record()));
        return Stream.concat(
                        open.stream().map(OwnNeedService::underWay),
                        published(names).stream()
                                .filter(found -> !touched.contains(found.record()))
                                .map(OwnNeedService::inTheBook))
                .toList();
    }

    private static OwnNeed underWay(OutsideService.Open<NeedContent> open) {
        var row = open.row();
        return new OwnNeed(
                title(open.content()),
                open.content().side(),
                open.content().kind(),
                stage(row.state()),
                row.code(),
                isMine(row) ? row.id() : null);
    }

    private static LocalizedText title(NeedContent content) {
        return Objects.requireNonNullElse(content.name(), new LocalizedText(null, null));
    }

    private static boolean isMine(DraftRow row) {
        return row.owner().equals(Actor.current().account());
    }

    private static OwnNeed.Stage stage(ReviewState state) {
        return switch (state) {
            case DRAFT -> OwnNeed.Stage.WRITING;
            case SUBMITTED -> OwnNeed.Stage.SUBMITTED;
            case RETURNED -> OwnNeed.Stage.RETURNED;
        };
    }

    private static OwnNeed inTheBook(Published<NeedContent> found) {
        return new OwnNeed(
                title(found.content()),
                found.content().side(),
                found.content().kind(),
                OwnNeed.Stage.PUBLISHED,
                found.code(),
                null);
    }

    private Set<UUID> names() {
        return representation.names(Actor.current());
    }

    private List<Published<NeedContent>> published(Set<UUID> names) {
        return book.naming(NeedContent.class, names).stream()
                .filter(found -> isOwnedBy(found.content().owner(), names))
                .sorted(Comparator.comparing(Published::code))
                .toList();
    }

    private static boolean isOwnedBy(NeedOwner owner, Set<UUID> names) {
        return owner.organisation() != null && names.contains(owner.organisation());
    }

    /** A new draft of mine; whose it is and where it comes from is in it already. */
    @Transactional
    public UUID begin(NeedSide side) {
        var organisation =
                representation.organisation(Actor.current()).orElseThrow(() -> new Refusal("organisation.own.nobody"));
        var name = book.byId(OrganisationContent.class, organisation)
                .map(found -> found.content().name().text().in(Lang.VIETNAMESE))
                .orElseThrow(() -> new Refusal("organisation.own.nobody"));
        var today = ReducedDate.of(LocalDate.ofInstant(clock.instant(), zone));
        var stated = new Source("s1", Wording.text(Lang.VIETNAMESE, "need.own.source", name), today, null, null);
        return drafts.record(
                NeedContent.class,
                NeedContentBuilder.builder()
                        .side(side)
                        .owner(new NeedOwner(organisation, name))
                        .sources(List.of(stated))
                        .build());
    }

    /** My draft of what the book has of mine. */
    @Transactional
    public UUID revise(String code) {
        return published(names()).stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .map(found -> drafts.revise(found.record()))
                .orElseThrow(() -> new Refusal("need.own.none.such"));
    }

    /** To whom the office introduced us, newest first. */
    public List<OwnIntroduction> introductions() {
        var mine = published(names()).stream().map(Published::record).toList();
        return mine.isEmpty()
                ? List.of()
                : introductions.ofAny(mine, Limit.of(MOST)).stream()
                        .map(reader::read)
                        .map(made -> mine.contains(made.need().record())
                                ? new OwnIntroduction(made.need(), made.offer(), made.state(), made.changedAt())
                                : new OwnIntroduction(made.offer(), made.need(), made.state(), made.changedAt()))
                        .toList();
    }
}
