package org.greenregistry.cooperation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        var speaking = of(link).stream().filter(side -> !side.isSilent()).toList();
        if (speaking.stream().flatMap(side -> side.answers().values().stream()).anyMatch(said -> !said.agrees())) {
            return Standing.DISPUTED;
        }
        return switch (speaking.size()) {
            case 0 -> Standing.NONE;
            case 1 -> Standing.ONE;
            default -> Standing.BOTH;
        };
    }

    /** What organisations said of it that are none of its sides any more: the project changed hands. */
    public List<Confirmation> formerly(LinkContent link) {
        var standing =
                of(link).stream().flatMap(side -> side.organisations().stream()).collect(Collectors.toSet());
        return link.confirmations().stream()
                .filter(said -> !standing.contains(today(said.organisation())))
                .toList();
    }

    /** Whether the book has such a project, whoever may see it. */
    boolean isProject(UUID project) {
        return book.byId(ProjectContent.class, project)
                .filter(found -> !found.withdrawn())
                .isPresent();
    }

    /** Whether {@code organisation} may speak for one of the two. */
    boolean isSide(UUID organisation, LinkContent link) {
        var today = organisations.today(organisation);
        return speaking(link).anyMatch(one -> organisations.today(one).equals(today));
    }

    /** Those named first: carriers are looked up only where none of them is meant. */
    private Stream<UUID> speaking(LinkContent link) {
        var dependency = link.kind() == LinkPurpose.DEPENDS_ON;
        var named = Stream.of(dependency ? Side.NONE : link.partner(), link.counterpart())
                .map(Side::organisation)
                .filter(Objects::nonNull);
        var projects = Stream.of(
                        Optional.ofNullable(link.serving()).filter(serving -> dependency),
                        Optional.ofNullable(link.project())
                                .filter(project -> !link.counterpart().isNamed()))
                .flatMap(Optional::stream);
        return Stream.concat(named, projects.flatMap(this::carriers));
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
        return side(Side.NONE, project, Stream.ofNullable(project).flatMap(this::carriers), link);
    }

    private Stream<UUID> carriers(UUID project) {
        return book.byId(ProjectContent.class, project).stream()
                .filter(found -> !found.withdrawn())
                .flatMap(found -> Carriers.of(found.content()))
                .map(Party::organisation)
                .filter(Objects::nonNull);
    }

    private LinkSide side(Side named, @Nullable UUID project, Stream<UUID> speaking, LinkContent link) {
        var today = speaking.map(organisations::today).collect(Collectors.toUnmodifiableSet());
        var answers = new LinkedHashMap<UUID, Confirmation>();
        for (var said : link.confirmations()) {
            var by = today(said.organisation());
            if (today.contains(by)) {
                answers.put(by, said);
            }
        }
        return new LinkSide(named, project, today, answers);
    }

    private UUID today(@Nullable UUID organisation) {
        return organisation == null ? NOBODY : organisations.today(organisation);
    }
}
