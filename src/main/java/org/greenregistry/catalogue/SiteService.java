package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.place.Distance;
import org.greenregistry.place.Hall;
import org.greenregistry.place.LandRent;
import org.greenregistry.place.Landmark;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkOffer;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.Welcome;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a place to settle among what parks publish; what they do not publish is told, never guessed. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class SiteService {

    private final ParkService parks;
    private final PlaceService places;
    private final CodeLists codes;

    SiteService(ParkService parks, PlaceService places, CodeLists codes) {
        this.parks = parks;
        this.places = places;
        this.codes = codes;
    }

    /** Every site with its reasons, best first. */
    public List<SiteMatch> find(SiteNeed need) {
        var offers = parks.offers();
        var offered = offers.stream()
                .filter(offer -> need.samples() || !offer.content().sample())
                .flatMap(offer -> sites(offer, need));
        var published = offers.stream().map(SiteService::codeOf).collect(Collectors.toSet());
        var silent = places.parks().stream()
                .filter(park -> !published.contains(park.code()))
                .map(this::site);
        return Stream.concat(offered, silent)
                .map(site -> SiteMatch.of(site, need))
                .sorted(SiteMatch.best())
                .toList();
    }

    /** Halls are no answer to who asks for land only, nor lots to who asks for a hall only. */
    private Stream<Site> sites(ParkOffer offer, SiteNeed need) {
        var asked = need.amounts();
        var content = offer.content();
        var lots = asked.containsKey(SiteCriterion.HALL) && !asked.containsKey(SiteCriterion.LAND)
                ? Stream.<Site>of()
                : content.lots().stream()
                        .filter(lot -> lot.state() != LotState.LET)
                        .map(lot -> site(offer, lot));
        var halls = asked.containsKey(SiteCriterion.LAND) && !asked.containsKey(SiteCriterion.HALL)
                ? Stream.<Site>of()
                : content.halls().stream()
                        .filter(hall -> hall.state() != LotState.LET)
                        .map(hall -> site(offer, hall));
        return Stream.concat(lots, halls);
    }

    private Site site(ParkOffer offer, Lot lot) {
        var amounts = amounts(offer.content());
        put(amounts, SiteCriterion.LAND, lot.area());
        return new Site(
                Site.Kind.LOT,
                codeOf(offer),
                offer.content().name().text(),
                lot.number(),
                offer.content().unit(),
                lot.state() == LotState.RESERVED,
                lot.from(),
                amounts,
                sections(offer.content().welcomes()),
                offer.content().sample());
    }

    private Site site(ParkOffer offer, Hall hall) {
        var amounts = amounts(offer.content());
        put(amounts, SiteCriterion.HALL, hall.floorArea());
        return new Site(
                Site.Kind.HALL,
                codeOf(offer),
                offer.content().name().text(),
                hall.number(),
                offer.content().unit(),
                hall.state() == LotState.RESERVED,
                hall.from(),
                amounts,
                sections(offer.content().welcomes()),
                offer.content().sample());
    }

    /** Of a park that has published nothing only place and size are known. */
    private Site site(Park park) {
        var amounts = distances(park.point());
        put(amounts, SiteCriterion.LAND, park.area());
        return new Site(Site.Kind.PARK, park.code(), park.name(), null, park.unit(), false, null, amounts, null, false);
    }

    private static String codeOf(ParkOffer offer) {
        return Objects.requireNonNullElse(offer.content().park(), offer.code());
    }

    private EnumMap<SiteCriterion, BigDecimal> amounts(ParkContent content) {
        var amounts = distances(content.point());
        put(amounts, SiteCriterion.POWER, content.utilities().power());
        put(amounts, SiteCriterion.WATER, content.utilities().water());
        put(amounts, SiteCriterion.WASTEWATER, content.utilities().wastewater());
        put(amounts, SiteCriterion.RENT, rent(content.rent()));
        return amounts;
    }

    /** In US dollars only: amounts in other currencies are not compared. */
    private static @Nullable BigDecimal rent(LandRent rent) {
        return !"USD".equals(rent.currency()) ? null : rent.from() == null ? rent.to() : rent.from();
    }

    private EnumMap<SiteCriterion, BigDecimal> distances(@Nullable GeoPoint point) {
        var nearest = new EnumMap<SiteCriterion, BigDecimal>(SiteCriterion.class);
        if (point != null) {
            places.distances(point).forEach(distance -> criterion(distance.to().kind())
                    .ifPresent(criterion -> nearest.putIfAbsent(criterion, rounded(distance))));
        }
        return nearest;
    }

    private static Optional<SiteCriterion> criterion(Landmark.Kind kind) {
        return switch (kind) {
            case AIRPORT -> Optional.of(SiteCriterion.AIRPORT);
            case PORT -> Optional.of(SiteCriterion.PORT);
            case MOTORWAY -> Optional.of(SiteCriterion.MOTORWAY);
            case PLACE -> Optional.empty();
        };
    }

    /** Points are known within two kilometres: nothing finer is said. */
    private static BigDecimal rounded(Distance distance) {
        return BigDecimal.valueOf(distance.kilometres()).setScale(0, RoundingMode.HALF_UP);
    }

    private @Nullable Set<String> sections(List<Welcome> welcomes) {
        return welcomes.isEmpty()
                ? null
                : welcomes.stream()
                        .map(Welcome::division)
                        .filter(Objects::nonNull)
                        .flatMap(division -> codes.find(ReferenceList.VSIC_2025, String.valueOf(division)).stream())
                        .map(Code::group)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.toSet());
    }

    private static void put(
            Map<SiteCriterion, BigDecimal> amounts, SiteCriterion criterion, @Nullable BigDecimal amount) {
        if (amount != null) {
            amounts.put(criterion, amount);
        }
    }
}
