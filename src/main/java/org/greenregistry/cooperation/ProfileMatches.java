package org.greenregistry.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.Phase;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refers;
import org.greenregistry.opportunity.Profile;
import org.greenregistry.opportunity.ProfileOffers;
import org.greenregistry.shell.Lang;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Opportunities and needs that fit an investor's profile, judged like needs and offers: an investor holds out capital,
 * an opportunity looks for it.
 */
@Component
class ProfileMatches implements ProfileOffers {

    private static final int CANDIDATES = 200;
    private static final int MOST = 5;

    private final CatalogueService catalogue;
    private final CounterpartService counterparts;
    private final Referents referents;
    private final FitWords words;
    private final Clock clock;
    private final ZoneId zone;

    ProfileMatches(
            CatalogueService catalogue,
            CounterpartService counterparts,
            Referents referents,
            FitWords words,
            Clock clock,
            ZoneId zone) {
        this.catalogue = catalogue;
        this.counterparts = counterparts;
        this.referents = referents;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
    }

    /** An opportunity with what it looks for. */
    private record Sought(ProjectRow row, NeedContent content) {}

    private record Judged(Sought sought, Match match) {}

    @Override
    public List<Fitting> fitting(Profile profile, Locale locale) {
        var offer = offer(profile);
        return Stream.concat(opportunities(offer, locale), needs(offer, locale)).toList();
    }

    private Stream<Fitting> needs(NeedContent offer, Locale locale) {
        return counterparts.of(offer, MOST).stream()
                .map(found -> new Fitting(
                        found.row().title().in(locale),
                        found.row().kind().page(found.row().code()),
                        words.line(found.reasons(), locale)));
    }

    private Stream<Fitting> opportunities(NeedContent offer, Locale locale) {
        var all = catalogue.rows(asked(offer), Order.RELEVANCE, PageRequest.of(0, CANDIDATES)).stream()
                .map(row -> new Sought(row, need(row)))
                .toList();
        var contents = Stream.concat(Stream.of(offer), all.stream().map(Sought::content))
                .toList();
        var ranking = new Ranking(
                Likeness.among(contents),
                (one, other) -> OptionalDouble.empty(),
                LocalDate.ofInstant(clock.instant(), zone));
        return all.stream()
                .flatMap(
                        sought -> ranking.fit(offer, sought.content()).stream().map(match -> new Judged(sought, match)))
                .sorted(Comparator.comparingDouble(
                                (Judged judged) -> judged.match().score())
                        .reversed()
                        .thenComparing(judged -> judged.sought().row().code()))
                .limit(MOST)
                .map(judged -> fitting(judged, locale));
    }

    private Fitting fitting(Judged judged, Locale locale) {
        var row = judged.sought().row();
        return new Fitting(
                row.name().in(locale),
                "projects/" + row.code(),
                words.line(judged.match().reasons(), locale));
    }

    private static ProjectFilter asked(NeedContent offer) {
        return ProjectFilter.ALL
                .with(Facet.PHASE, Set.of(Phase.OPPORTUNITY.name()))
                .with(Facet.SECTION, Set.copyOf(offer.sections()));
    }

    private static NeedContent offer(Profile profile) {
        var text = Stream.of(profile.land(), profile.places())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return NeedContentBuilder.builder()
                .name(LocalizedText.vi(text))
                .side(NeedSide.OFFER)
                .kind(NeedSubject.CAPITAL)
                .sections(profile.section() == null ? List.of() : List.of(profile.section()))
                .build();
    }

    private NeedContent need(ProjectRow row) {
        return NeedContentBuilder.builder()
                .name(row.name())
                .side(NeedSide.NEED)
                .kind(NeedSubject.CAPITAL)
                .description(new LocalizedText(place(row, Lang.VIETNAMESE), place(row, Lang.ENGLISH)))
                .sections(row.section() == null ? List.of() : List.of(row.section()))
                .unit(row.unit())
                .park(row.park())
                .build();
    }

    /** Investors write places in words. */
    private String place(ProjectRow row, Locale locale) {
        var park = row.park() == null ? "" : referents.label(Refers.To.PARK, row.park(), locale);
        var unit = row.unit() == null ? "" : referents.label(Refers.To.UNIT, row.unit(), locale);
        return park + " " + unit;
    }
}
