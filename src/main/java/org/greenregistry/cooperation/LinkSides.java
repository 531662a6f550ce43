package org.greenregistry.cooperation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.Carriers;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.WholeBook;
import org.greenregistry.organisation.OrganisationService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may say whether a link is as the book has it: those who give and those who receive. For a project speak the
 * organisations that carry it out, whoever asks; what they are called is told to those who may see it.
 */
@Component
public class LinkSides {

    /** The record of none, for what was not said by anybody yet. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final WholeBook book;
    private final OrganisationService organisations;

    LinkSides(WholeBook book, OrganisationService organisations) {
        this.book = book;
        this.organisations = organisations;
    }

    /** Two: who gives, then who receives. */
    public List<LinkSide> of(LinkContent link) {
        return List.of(
                link.kind() == LinkPurpose.DEPENDS_ON ? project(link.serving(), link) : named(link.partner(), link),
                link.counterpart().isNamed() ? named(link.counterpart(), link) : project(link.project(), link));
    }

    public Standing standing(LinkContent link) {
        if (link.confirmations().isEmpty()) {
            return Standing.NONE;
        }
        var answers =
                of(link).stream().map(LinkSide::answer).filter(Objects::nonNull).toList();
        if (answers.stream().anyMatch(answer -> !answer.agrees())) {
            return Standing.DISPUTED;
        }
        return switch (answers.size()) {
            case 0 -> Standing.NONE;
            case 1 -> Standing.ONE;
            default -> Standing.BOTH;
        };
    }

    /** Whether {@code organisation} may speak for one of the two. */
    boolean isSide(UUID organisation, LinkContent link) {
        var today = organisations.today(organisation);
        return of(link).stream().anyMatch(side -> side.organisations().contains(today));
    }

    /** {@code link} without what {@code organisation} says of it. */
    LinkContent without(UUID organisation, LinkContent link) {
        var today = organisations.today(organisation);
        return LinkContentBuilder.builder(link)
                .confirmations(link.confirmations().stream()
                        .filter(answer -> !today.equals(today(answer.organisation())))
                        .toList())
                .build();
    }

    private LinkSide named(Side side, LinkContent link) {
        return side(side, null, Stream.ofNullable(side.organisation()), link);
    }

    private LinkSide project(@Nullable UUID project, LinkContent link) {
        var carriers = Optional.ofNullable(project).flatMap(id -> book.byId(ProjectContent.class, id)).stream()
                .filter(found -> !found.withdrawn())
                .flatMap(found -> Carriers.of(found.content()))
                .map(Party::organisation)
                .filter(Objects::nonNull);
        return side(Side.NONE, project, carriers, link);
    }

    private LinkSide side(Side named, @Nullable UUID project, Stream<UUID> speaking, LinkContent link) {
        var today = speaking.map(organisations::today).collect(Collectors.toUnmodifiableSet());
        return new LinkSide(named, project, today, answer(today, link));
    }

    private @Nullable Confirmation answer(Set<UUID> speaking, LinkContent link) {
        return link.confirmations().stream()
                .filter(answer -> speaking.contains(today(answer.organisation())))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private UUID today(@Nullable UUID organisation) {
        return organisation == null ? NOBODY : organisations.today(organisation);
    }
}
