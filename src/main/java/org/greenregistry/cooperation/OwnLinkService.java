package org.greenregistry.cooperation;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
import org.greenregistry.organisation.Representation;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
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
    private final Representation representation;
    private final LinkKind kind;
    private final LinkSides sides;
    private final OutsideService outside;
    private final DraftService drafts;
    private final Clock clock;
    private final ZoneId zone;

    OwnLinkService(
            WholeBook book,
            RecordService records,
            Representation representation,
            LinkKind kind,
            LinkSides sides,
            OutsideService outside,
            DraftService drafts,
            Clock clock,
            ZoneId zone) {
        this.book = book;
        this.records = records;
        this.representation = representation;
        this.kind = kind;
        this.sides = sides;
        this.outside = outside;
        this.drafts = drafts;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Those my organisation is a side of, by itself or by a project it carries out; not answered ones first.
     *
     * @param page whose sort is not used
     */
    public Page<OwnLink> find(Pageable page) {
        var names = representation.names(Actor.current());
        var open = open(names);
        var all = published(names);
        var rows = all.stream()
                .sorted(Comparator.comparing((Published<LinkContent> link) ->
                                said(link.content(), names) != null || sent(link.record(), open, names) != null)
                        .thenComparing(Published::code))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .map(link -> own(link, names, open))
                .toList();
        return new PageImpl<>(rows, page, all.size());
    }

    private OwnLink own(Published<LinkContent> link, Set<UUID> names, List<OutsideService.Open<LinkContent>> open) {
        return new OwnLink(
                link.code(),
                kind.title(link.content()),
                link.content(),
                ours(link.content(), names),
                said(link.content(), names),
                sent(link.record(), open, names),
                about(link.record(), open).flatMap(this::remarks).toList());
    }

    /** The sides of {@code link}, mine first. */
    private List<LinkSide> ours(LinkContent link, Set<UUID> names) {
        return sides.of(link).stream()
                .sorted(Comparator.comparing(side -> Collections.disjoint(side.organisations(), names)))
                .toList();
    }

    /** What mine says in {@code link}. */
    private static @Nullable Confirmation said(LinkContent link, Set<UUID> names) {
        return link.confirmations().stream()
                .filter(said -> said.organisation() != null && names.contains(said.organisation()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<OutsideService.Open<LinkContent>> open(Set<UUID> names) {
        return outside.drafts(LinkContent.class, names);
    }

    private static Stream<OutsideService.Open<LinkContent>> about(
            UUID link, List<OutsideService.Open<LinkContent>> open) {
        return open.stream().filter(draft -> draft.row().record().equals(link));
    }

    /** What mine handed in of that link, if it waits. */
    private static @Nullable LinkAnswer sent(UUID link, List<OutsideService.Open<LinkContent>> open, Set<UUID> names) {
        return about(link, open)
                .filter(draft -> draft.row().state() == ReviewState.SUBMITTED)
                .map(draft -> said(draft.content(), names))
                .filter(Objects::nonNull)
                .map(Confirmation::answer)
                .filter(Objects::nonNull)
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

    private List<Published<LinkContent>> published(Set<UUID> names) {
        var carried = book.naming(ProjectContent.class, names).stream()
                .filter(project -> Carriers.includes(project.content(), names))
                .map(Published::record);
        var meant = Stream.concat(names.stream(), carried).toList();
        return records.naming(LinkContent.class, meant).stream()
                .filter(link -> isMine(link, names))
                .toList();
    }

    private boolean isMine(Published<LinkContent> link, Set<UUID> names) {
        return names.stream()
                .findFirst()
                .filter(mine -> sides.isSide(mine, link.content()))
                .isPresent();
    }

    /**
     * Hands in what my organisation says of the link; an officer or reviewer decides on it like on any draft. What was
     * sent back gives way to the new answer. Refuses what is none of ours, and a second answer before the first is
     * decided on.
     *
     * @param remark what is otherwise
     */
    @Transactional
    public void answer(String code, LinkAnswer answer, @Nullable @Size(max = 2000) String remark) {
        var mine =
                representation.organisation(Actor.current()).orElseThrow(() -> new Refusal("organisation.own.nobody"));
        if (answer == LinkAnswer.DIFFERS && (remark == null || remark.isBlank())) {
            throw new Refusal("link.own.remark.missing");
        }
        var names = representation.names(Actor.current());
        var found = records.find(LinkContent.class, code, null)
                .filter(link -> !link.withdrawn() && isMine(link, names))
                .orElseThrow(() -> new Refusal("link.own.none"));
        var open = open(names);
        if (sent(found.record(), open, names) != null) {
            throw new Refusal("link.own.waits");
        }
        about(found.record(), open)
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
