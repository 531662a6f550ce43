package org.greenregistry.cooperation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Version;
import org.greenregistry.ledger.Writing;
import org.greenregistry.organisation.Representation;
import org.greenregistry.place.PlaceService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Needs and offers. Whoever speaks for an organisation writes its own; a reviewer decides on them like on any draft.
 */
@Component
@Order(20)
public class NeedKind extends CooperationKind<NeedContent> {

    static final String NAME = "need";

    /** Where people outside have theirs. */
    public static final String OWN = "my-needs";

    private static final Chapter WHAT = Chapter.of("what", "name", "side", "kind", "description");
    private static final Chapter FIT = Chapter.of(
            "fit",
            "sections",
            "unit",
            "park",
            "withinKm",
            "quantity",
            "measure",
            "sizeFrom",
            "sizeTo",
            "currency",
            "languages",
            "greenDeal");
    private static final Chapter TIME = Chapter.of("time", "openUntil", "state");

    private final PlaceService places;

    /** Asked for late: it needs the database, which needs every kind. */
    private final ObjectProvider<Representation> representation;

    NeedKind(
            CooperationSettings settings,
            ContentWords words,
            PlaceService places,
            ObjectProvider<Representation> representation) {
        super(NAME, "needs", NeedContent.EMPTY, settings.prefix(NAME, "NC"), words);
        this.places = places;
        this.representation = representation;
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                WHAT, Chapter.of("owner", "owner", "project"), FIT, TIME, Chapter.of("sources", "sources", "note"));
    }

    /** What people outside write; whose it is stands fast. */
    public List<Chapter> ownChapters() {
        return List.of(WHAT, FIT, TIME);
    }

    @Override
    public List<String> facets() {
        return List.of("kind", "side", "state", "sections", "park", "languages", "greenDeal", "unit");
    }

    @Override
    public List<String> brief() {
        return List.of("side", "owner.name");
    }

    @Override
    public @Nullable ReducedDate day(NeedContent content) {
        return content.openUntil();
    }

    @Override
    public LocalizedText title(NeedContent content) {
        return title(content.name());
    }

    @Override
    public Set<String> areas(NeedContent content) {
        var areas = new HashSet<String>();
        if (content.unit() != null) {
            areas.addAll(places.areas(content.unit()));
        }
        if (content.park() != null) {
            areas.add(content.park());
        }
        return areas;
    }

    /** To those who speak for the organisation whose it is. */
    @Override
    public boolean isOpenTo(Actor outsider, Writing<NeedContent> writing) {
        var owner = writing.content().owner().organisation();
        return owner != null && representation.getObject().names(outsider).contains(owner);
    }

    @Override
    public String formOutside(UUID draft) {
        return OWN + "/form/" + draft;
    }

    @Override
    public String pageOutside(String code) {
        return OWN;
    }

    @Override
    public Version newVersion() {
        return new NeedVersion();
    }
}
