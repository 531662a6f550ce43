package org.greenregistry.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins the link that two sides agreed on, from what their need and offer say; the officer completes it. */
@Component
class LinkDrafts {

    private final DraftService drafts;

    LinkDrafts(DraftService drafts) {
        this.drafts = drafts;
    }

    /** Record the draft is of; empty where such an agreement is no link. */
    Optional<UUID> begin(Published<NeedContent> need, Published<NeedContent> offer, LocalDate today) {
        return Optional.ofNullable(purpose(offer.content().kind())).map(purpose -> {
            var draft = drafts.record(LinkContent.class, content(purpose, need, offer, today));
            return drafts.open(draft, LinkContent.class).record();
        });
    }

    private static LinkContent content(
            LinkPurpose purpose, Published<NeedContent> need, Published<NeedContent> offer, LocalDate today) {
        var wanted = need.content();
        var given = offer.content();
        var empty = LinkContent.EMPTY;
        var source = Wording.text(Lang.VIETNAMESE, "introduction.link.source", need.code(), offer.code());
        return LinkContentBuilder.builder()
                .kind(purpose)
                .partner(side(given.owner()))
                .project(wanted.project())
                .counterpart(side(wanted.owner()))
                .since(ReducedDate.of(today))
                .supply(purpose == LinkPurpose.SUPPLY ? new Supply(given.name(), null, null, null) : empty.supply())
                .exchange(
                        purpose == LinkPurpose.SYMBIOSIS
                                ? new Exchange(stream(given.kind()), null, null)
                                : empty.exchange())
                .sources(List.of(new Source("s1", source, ReducedDate.of(today), null, null)))
                .sample(given.sample())
                .build();
    }

    private static Side side(NeedOwner owner) {
        return new Side(owner.organisation(), owner.name(), null);
    }

    private static @Nullable LinkPurpose purpose(@Nullable NeedSubject subject) {
        return switch (subject) {
            case TECHNOLOGY -> LinkPurpose.TECHNOLOGY_TRANSFER;
            case SUPPLIER -> LinkPurpose.SUPPLY;
            case RESEARCH -> LinkPurpose.RESEARCH;
            case TRAINING -> LinkPurpose.TRAINING;
            case CAPITAL -> LinkPurpose.FUNDING;
            case WASTE_HEAT, WATER, BY_PRODUCT -> LinkPurpose.SYMBIOSIS;
            case PARTNER, STAFF, LAND, POWER, INCENTIVE -> null;
            case null -> null;
        };
    }

    private static Exchange.@Nullable Stream stream(@Nullable NeedSubject subject) {
        return switch (subject) {
            case WASTE_HEAT -> Exchange.Stream.WASTE_HEAT;
            case WATER -> Exchange.Stream.WATER;
            case BY_PRODUCT -> Exchange.Stream.BY_PRODUCT;
            case null, default -> null;
        };
    }
}
