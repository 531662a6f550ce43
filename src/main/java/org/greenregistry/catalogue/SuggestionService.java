package org.greenregistry.catalogue;

import java.util.List;
import java.util.Optional;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Folded;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.PlaceService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Completes what is being typed: one query of the index, and the places in memory. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class SuggestionService {

    /** Fewer letters would suggest anything. */
    private static final int FEWEST_LETTERS = 2;

    private static final int PER_GROUP = 5;

    /** Investors are those of the best projects only, so more are read than are shown. */
    private static final int READ = 20;

    private final CatalogueService catalogue;
    private final PlaceService places;

    SuggestionService(CatalogueService catalogue, PlaceService places) {
        this.catalogue = catalogue;
        this.places = places;
    }

    /** @param typed words or the beginnings of words, with or without marks */
    public Suggestions of(String typed) {
        var words = Folded.words(typed);
        if (String.join("", words).length() < FEWEST_LETTERS) {
            return Suggestions.NONE;
        }
        var rows = catalogue.suggested(typed, READ);
        return new Suggestions(
                rows.stream().limit(PER_GROUP).toList(),
                places.searchParks(typed, PER_GROUP),
                rows.stream()
                        .flatMap(row -> row.investors().stream())
                        .filter(investor -> isMeant(investor, words))
                        .distinct()
                        .limit(PER_GROUP)
                        .toList(),
                places.searchUnits(typed, PER_GROUP).stream()
                        .map(AdminUnit::uid)
                        .map(places::current)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                places.searchHubs(typed, PER_GROUP));
    }

    private static boolean isMeant(Investor investor, List<String> words) {
        var name = investor.name();
        return name != null
                && words.stream().allMatch(word -> Folded.words(name).stream().anyMatch(of -> of.startsWith(word)));
    }
}
