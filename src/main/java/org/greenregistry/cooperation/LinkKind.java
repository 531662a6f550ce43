package org.greenregistry.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.Version;
import org.greenregistry.organisation.OrganisationContent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Links: who works with whom, at what. */
@Component
@Order(10)
class LinkKind extends CooperationKind<LinkContent> {

    static final String NAME = "link";

    /** Asked for late: it knows all kinds of record, this one too. */
    private final ObjectProvider<RecordService> records;

    LinkKind(CooperationSettings settings, ContentWords words, ObjectProvider<RecordService> records) {
        super(NAME, "links", LinkContent.EMPTY, settings.prefix(NAME, "LK"), words);
        this.records = records;
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
        return List.of("kind", "partner.role");
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

    /** Both sides as their documents write them; projects as they are called today, as far as the actor may know. */
    @Override
    public LocalizedText title(LinkContent content) {
        return title(
                content.kind() == LinkPurpose.DEPENDS_ON ? project(content.serving()) : side(content.partner()),
                content.project() != null
                        ? project(content.project())
                        : content.programme() != null ? content.programme() : side(content.counterpart()));
    }

    private @Nullable LocalizedText side(Side side) {
        return side.name() != null
                ? LocalizedText.vi(side.name())
                : Optional.ofNullable(side.organisation())
                        .flatMap(id -> records.getObject().byId(OrganisationContent.class, id))
                        .map(found -> found.content().name().text())
                        .orElse(null);
    }

    private @Nullable LocalizedText project(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(record -> records.getObject().byId(ProjectContent.class, record))
                .map(found -> found.content().name().text())
                .orElse(null);
    }

    /** A link stays with its project: what follows from it stands in that project's record. */
    @Override
    public void check(LinkContent content, @Nullable LinkContent before) {
        if (before != null && before.project() != null && !before.project().equals(content.project())) {
            throw new Refusal("link.moved");
        }
        var project = content.project();
        if (project != null
                && records.getObject()
                        .byId(ProjectContent.class, project)
                        .filter(found -> !found.withdrawn())
                        .isEmpty()) {
            throw new Refusal("link.project.none");
        }
    }

    @Override
    public Version newVersion() {
        return new LinkVersion();
    }
}
