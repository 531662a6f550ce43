package org.greenregistry.cooperation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.Upcaster;
import org.greenregistry.ledger.Version;
import org.greenregistry.ledger.Writing;
import org.greenregistry.organisation.OrganisationContent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Links: who works with whom, at what. */
@Component
@Order(10)
public class LinkKind extends CooperationKind<LinkContent> {

    static final String NAME = "link";

    /** Where people outside say whether theirs are as the book has them. */
    public static final String OWN = "my-links";

    /** Asked for late: it knows all kinds of record, this one too. */
    private final ObjectProvider<RecordService> records;

    private final ObjectProvider<LinkSides> sides;

    LinkKind(
            CooperationSettings settings,
            ContentWords words,
            ObjectProvider<RecordService> records,
            ObjectProvider<LinkSides> sides) {
        super(NAME, "links", LinkContent.EMPTY, 2, settings.prefix(NAME, "LK"), words);
        this.records = records;
        this.sides = sides;
    }

    /** The first schema knew no answers: whoever confirmed a link agreed to it. */
    @Override
    public List<Upcaster> upcasters() {
        return List.of(LinkKind::agreed);
    }

    private static ObjectNode agreed(ObjectNode content) {
        content.path("confirmations").forEach(said -> ((ObjectNode) said).put("answer", LinkAnswer.AGREES.name()));
        return content;
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                Chapter.of("what", "kind", "partner", "project", "programme", "counterpart"),
                Chapter.of("dependency", "serving", "need"),
                Chapter.of("agreement", "since", "until", "document", "worth", "currency"),
                Chapter.of("supply", "supply"),
                Chapter.of("transfer", "transfer"),
                Chapter.of("exchange", "exchange"),
                Chapter.of("confirmations", "confirmations"),
                Chapter.of("sources", "sources", "note"));
    }

    @Override
    public List<String> facets() {
        return List.of("kind", "partner.role", "confirmations.answer");
    }

    @Override
    public List<String> brief() {
        return List.of("supply.product", "transfer.object", "document");
    }

    @Override
    public Optional<String> otherView() {
        return Optional.of("network");
    }

    @Override
    public @Nullable ReducedDate day(LinkContent content) {
        return content.since();
    }

    /**
     * Both sides as their documents write them, in English as their records do; projects as they are called today, as
     * far as the actor may know.
     */
    @Override
    public LocalizedText title(LinkContent content) {
        return title(
                content.kind() == LinkPurpose.DEPENDS_ON ? project(content.serving()) : side(content.partner()),
                content.project() != null
                        ? project(content.project())
                        : content.programme() != null ? content.programme() : side(content.counterpart()));
    }

    private @Nullable LocalizedText side(Side side) {
        var known = Optional.ofNullable(side.organisation())
                .flatMap(id -> records.getObject().byId(OrganisationContent.class, id))
                .map(found -> found.content().name().text());
        return side.name() == null
                ? known.orElse(null)
                : new LocalizedText(side.name(), known.map(LocalizedText::en).orElse(null));
    }

    private @Nullable LocalizedText project(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(record -> records.getObject().byId(ProjectContent.class, record))
                .map(found -> found.content().name().text())
                .orElse(null);
    }

    /**
     * A link stays with its project: what follows from it stands in that project's record. Only the sides say whether
     * it is so, and what they said of the version before is not said of other terms.
     */
    @Override
    public void check(LinkContent content, @Nullable LinkContent before) {
        if (before != null
                && !before.terms().equals(content.terms())
                && content.confirmations().stream().map(Confirmation::id).anyMatch(said(before)::contains)) {
            throw new Refusal("link.confirmed");
        }
        if (before != null && before.project() != null && !before.project().equals(content.project())) {
            throw new Refusal("link.moved");
        }
        var asked = sides.getObject();
        if (content.project() != null && !asked.isProject(content.project())) {
            throw new Refusal("link.project.none");
        }
        if (said(content, before).anyMatch(organisation -> !asked.isSide(organisation, content))) {
            throw new Refusal("link.side.none");
        }
    }

    /** Who says something new. */
    private static Stream<UUID> said(LinkContent content, @Nullable LinkContent before) {
        var known = before == null ? Set.<String>of() : said(before);
        return content.confirmations().stream()
                .filter(said -> !known.contains(said.id()))
                .map(Confirmation::organisation)
                .filter(Objects::nonNull);
    }

    /** To those who speak for one of the two sides, and no more than what their own says of it. */
    @Override
    public boolean isOpenTo(Actor outsider, Writing<LinkContent> writing) {
        var mine = outsider.organisation();
        var base = writing.base();
        var asked = sides.getObject();
        return mine != null
                && base != null
                && asked.isSide(mine, base)
                && asked.without(mine, base).equals(asked.without(mine, writing.content()));
    }

    /** What one side says holds beside what the other said meanwhile, as long as the terms are the same. */
    @Override
    public boolean follows(LinkContent base, LinkContent newest) {
        return base.terms().equals(newest.terms());
    }

    @Override
    public String formOutside(UUID draft) {
        return OWN;
    }

    @Override
    public String pageOutside(String code) {
        return OWN;
    }

    @Override
    public Set<String> drawn() {
        return Set.of("confirmations");
    }

    @Override
    public Optional<String> badge(LinkContent content) {
        return Optional.of(sides.getObject().standing(content))
                .filter(standing -> standing != Standing.NONE)
                .map(standing -> "link.standing." + standing);
    }

    private static Set<String> said(LinkContent link) {
        return link.confirmations().stream().map(Confirmation::id).collect(Collectors.toSet());
    }

    @Override
    public Version newVersion() {
        return new LinkVersion();
    }
}
