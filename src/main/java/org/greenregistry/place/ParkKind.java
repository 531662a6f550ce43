package org.greenregistry.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.PlainKind;
import org.greenregistry.ledger.Upcaster;
import org.greenregistry.ledger.Version;
import org.springframework.stereotype.Component;

/** What parks offer, as the ledger knows it. */
@Component
class ParkKind extends PlainKind<ParkContent> {

    static final String NAME = "park";

    private final PlaceService places;
    private final ParkWords words;

    ParkKind(ParkSettings settings, PlaceService places, ParkWords words) {
        super(NAME, ParkContent.EMPTY, 3, settings.codePrefix());
        this.places = places;
        this.words = words;
    }

    /**
     * The first schema knew no capacities, criteria or services nearby, the second no gas, telecommunications, tenants
     * or rent of halls; nothing of either went.
     */
    @Override
    public List<Upcaster> upcasters() {
        return List.of(content -> content, content -> content);
    }

    @Override
    public LocalizedText title(ParkContent content) {
        return content.name().text();
    }

    /** A park has one record. */
    @Override
    public Set<OfficialKey> keys(ParkContent content) {
        var park = content.park();
        return park == null ? Set.of() : Set.of(OfficialKey.open("PARK", park));
    }

    @Override
    public Set<String> areas(ParkContent content) {
        var areas = new HashSet<String>();
        if (content.unit() != null) {
            areas.addAll(places.areas(content.unit()));
        }
        if (content.park() != null) {
            areas.add(content.park());
        }
        return areas;
    }

    @Override
    public Version newVersion() {
        return new ParkVersion();
    }

    @Override
    public String words(String path, String value, Locale locale) {
        return words.of(path, value, locale);
    }
}
