package org.greenregistry.place;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.account.ScopeChoices;
import org.greenregistry.kernel.Folded;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.springframework.stereotype.Component;

/** Units, parks and agencies as the administrator chooses the scope of an account among them. */
@Component
class ScopePlaces implements ScopeChoices {

    private final PlaceService places;
    private final CodeLists codes;

    ScopePlaces(PlaceService places, CodeLists codes) {
        this.places = places;
        this.codes = codes;
    }

    @Override
    public List<String> areas(String typed, int limit) {
        var parks = places.searchParks(typed, limit);
        var units = typed.isBlank() ? places.communes() : places.searchUnits(typed, limit);
        return Stream.concat(parks.stream().map(Park::code), units.stream().map(AdminUnit::uid))
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> agencies(String typed, int limit) {
        var folded = Folded.of(typed.strip());
        return codes.validOn(ReferenceList.AGENCY, codes.today()).stream()
                .filter(agency -> Stream.of(agency.name().vi(), agency.name().en())
                        .anyMatch(name -> name != null && Folded.of(name).contains(folded)))
                .map(Code::code)
                .limit(limit)
                .toList();
    }

    @Override
    public String name(String code, Locale locale) {
        return places.unit(code)
                .map(unit -> places.label(unit, locale))
                .or(() -> places.park(code).map(park -> park.name().in(locale)))
                .orElseGet(() -> codes.name(ReferenceList.AGENCY, code, locale));
    }
}
