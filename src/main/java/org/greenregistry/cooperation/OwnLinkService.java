package org.greenregistry.cooperation;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForInvestors;
import org.greenregistry.dossier.Carriers;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.OutsideService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.ledger.WholeBook;
import org.greenregistry.organisation.OrganisationService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Links for the organisations that are one of their sides: each says of its own whether they are so. */
@Service
@Validated
@ForInvestors
@Transactional(readOnly = true)
public class OwnLinkService {

    private final WholeBook book;
    private final RecordService records;
    private final OrganisationService organisations;
    private final LinkKind kind;
    private final LinkSides sides;
    private final OutsideService outside;
    private final DraftService drafts;
    private final Clock clock;
    private final ZoneId zone;

    OwnLinkService(
            WholeBook book,
            RecordService records,
            OrganisationService organisations,
            LinkKind kind,
            LinkSides sides,
            OutsideService outside,
            DraftService drafts,
            Clock clock,
            ZoneId zone) {
        this.book = book;
        this.records = records;
        this.organisations = organisations;
        this.kind = kind;
        this.sides = sides;
        this.outside = outside;
        this.drafts = drafts;
        this.clock = clock;
        this.zone = zone;
    }

    /** Whether the reader speaks for an organisation at all. */
    public boolean isSpeaker() {
        return Actor.current().organisation() != null;
    }

    /** Those my organisation is a side of, by itself or by a project it carries out; not answered ones first. */
    public List<OwnLink> all() {
        var mine = Actor.current().organisation();
        if (mine == null) {
            return List.of();
        }
        var open = outside.drafts(LinkContent.class);
        return published(mine).stream()
                .map(found -> own(found, mine, open))
                .sorted(Comparator.comparing((OwnLink link) -> link.said() != null || link.sent() != null)
                        .thenComparing(OwnLink::code))
                .toList();
    }

    private OwnLink own(Published<LinkContent> found, UUID mine, List<OutsideService.Open<LinkContent>> open) {
        var own = open.stream()
                .filter(draft -> draft.row().record().equals(found.record()))
                .toList();
        return new OwnLink(
                found.code(),
                kind.title(found.content()),
                found.content(),
                ours(found.content(), mine),
                sent(mine, own),
                own.stream().flatMap(this::remarks).toList());
    }

    /** The sides of {@code link}, that of {@code mine} first. */
    private List<LinkSide> ours(LinkContent link, UUID mine) {
        var today = organisations.today(mine);
        return sides.of(link).stream()
                .sorted(Comparator.comparing(side -> !side.organisations().contains(today)))
                .toList();
    }

    /** What those who speak for {@code mine} handed in, if it waits. */
    private @Nullable LinkAnswer sent(UUID mine, List<OutsideService.Open<LinkContent>> open) {
        return open.stream()
                .filter(draft -> draft.row().state() == ReviewState.SUBMITTED)
                .map(draft -> ours(draft.content(), mine).getFirst().answer())
                .filter(Objects::nonNull)
                .map(said -> said.agrees() ? LinkAnswer.AGREES : LinkAnswer.DIFFERS)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> remarks(OutsideService.Open<LinkContent> open) {
        var row = open.row();
        return row.state() == ReviewState.RETURNED
                        && row.owner().equals(Actor.current().account())
                ? drafts.open(row.id(), LinkContent.class).remarks().stream().map(Remark::text)
                : Stream.of();
    }

    private List<Published<LinkContent>> published(UUID mine) {
        var names = organisations.withMerged(organisations.today(mine));
        return names.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), carriedOut(name, names)))
                .distinct()
                .flatMap(named -> records.naming(LinkContent.class, named).stream())
                .filter(found -> sides.isSide(mine, found.content()))
                .collect(Collectors.toMap(Published::record, found -> found, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    private Stream<UUID> carriedOut(UUID name, Set<UUID> names) {
        return book.naming(ProjectContent.class, name).stream()
                .filter(project -> names.stream().anyMatch(one -> Carriers.includes(project.content(), one)))
                .map(Published::record);
    }

    /**
     * Hands in what my organisation says of the link; a reviewer decides on it like on any draft. What was sent back
     * gives way to the new answer. Refuses what is none of ours, and a second answer before the first is decided on.
     *
     * @param remark what is otherwise
     */
    @Transactional
    public void answer(String code, LinkAnswer answer, @Nullable @Size(max = 2000) String remark) {
        var mine = Actor.current().organisation();
        if (mine == null) {
            throw new Refusal("organisation.own.nobody");
        }
        if (answer == LinkAnswer.DIFFERS && (remark == null || remark.isBlank())) {
            throw new Refusal("link.own.remark.missing");
        }
        var found = published(mine).stream()
                .filter(link -> link.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("link.own.none"));
        var open = outside.drafts(LinkContent.class).stream()
                .filter(draft -> draft.row().record().equals(found.record()))
                .toList();
        if (sent(mine, open) != null) {
            throw new Refusal("link.own.waits");
        }
        open.stream()
                .map(OutsideService.Open::row)
                .filter(row -> row.owner().equals(Actor.current().account()))
                .forEach(row -> drafts.discard(row.id()));
        var draft = drafts.revise(found.record());
        var sheet = drafts.open(draft, LinkContent.class);
        drafts.save(draft, sheet.revision(), said(sheet.content(), mine, answer, remark), Map.of());
        drafts.submit(draft);
    }

    private LinkContent said(LinkContent link, UUID mine, LinkAnswer answer, @Nullable String remark) {
        var others = sides.without(mine, link);
        var today = ReducedDate.of(LocalDate.ofInstant(clock.instant(), zone));
        var id = UUID.randomUUID().toString().substring(0, 8);
        var own = new Confirmation(id, mine, answer, today, null, answer == LinkAnswer.DIFFERS ? remark : null);
        return LinkContentBuilder.builder(others)
                .confirmations(Stream.concat(others.confirmations().stream(), Stream.of(own))
                        .toList())
                .build();
    }
}
