package org.greenregistry.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.greenregistry.cooperation.FitReason.About;
import org.jspecify.annotations.Nullable;

/** Judges how well needs and offers fit each other. Which way round they are asked makes no difference to the score. */
final class Ranking {

    private static final double SAME_KIND = 30;
    private static final double RELATED_KIND = 12;
    private static final double TEXT = 30;
    private static final double PARK = 14;
    private static final double UNIT = 10;
    private static final double NEAR = 6;
    private static final double SECTION = 12;
    private static final double QUANTITY = 4;
    private static final double SIZE = 4;
    private static final double GREEN_DEAL = 3;
    private static final double LANGUAGE = 3;

    /** Below it texts share what all texts share. */
    private static final double SPEAKS_OF_THE_SAME = 0.12;

    private static final int WORDS_SAID = 4;
    private static final double NEAR_KM = 10;

    private final Likeness likeness;
    private final Distances distances;
    private final LocalDate today;

    Ranking(Likeness likeness, Distances distances, LocalDate today) {
        this.likeness = likeness;
        this.distances = distances;
        this.today = today;
    }

    /** Kilometres between the places of two records; empty where one of them has none. */
    interface Distances {
        OptionalDouble between(NeedContent one, NeedContent other);
    }

    /**
     * Empty if they are no counterparts: not of both sides, of kinds that do not answer each other, of one
     * organisation, over, too far apart for a stream, or with nothing in common but that.
     *
     * @param mine without a kind it may be answered by any
     */
    Optional<Match> fit(NeedContent mine, NeedContent other) {
        if (!mayMeet(mine, other)) {
            return Optional.empty();
        }
        var judged = new Judged();
        place(mine, other, judged);
        shared(About.SECTION, SECTION, mine.sections(), other.sections(), judged);
        kind(mine, other, judged);
        text(mine, other, judged);
        amounts(mine, other, judged);
        shared(About.GREEN_DEAL, GREEN_DEAL, names(mine), names(other), judged);
        shared(About.LANGUAGE, LANGUAGE, mine.languages(), other.languages(), judged);
        return judged.reasons.stream().anyMatch(reason -> reason.about().isEnough())
                ? Optional.of(new Match(judged.score, List.copyOf(judged.reasons)))
                : Optional.empty();
    }

    /** What was found so far. */
    private static final class Judged {
        private final List<FitReason> reasons = new ArrayList<>();
        private double score;

        void add(double points, About about, String... values) {
            score += points;
            reasons.add(new FitReason(about, List.of(values)));
        }
    }

    private boolean mayMeet(NeedContent mine, NeedContent other) {
        return mine.side() != null
                && other.side() == mine.side().other()
                && answers(mine, other)
                && mine.sample() == other.sample()
                && !isOfOne(mine, other)
                && mine.isOpenOn(today)
                && other.isOpenOn(today)
                && reaches(mine, other);
    }

    private static boolean answers(NeedContent mine, NeedContent other) {
        var kind = mine.kind();
        return other.kind() != null
                && (kind == null
                        || (mine.side() == NeedSide.NEED ? kind.offers() : kind.needs()).contains(other.kind()));
    }

    private static boolean isOfOne(NeedContent mine, NeedContent other) {
        return mine.owner().organisation() != null
                && mine.owner().organisation().equals(other.owner().organisation());
    }

    /** A stream stays within its park unless one side says that it goes further. */
    private boolean reaches(NeedContent mine, NeedContent other) {
        if (!Objects.requireNonNull(other.kind()).isSymbiosis() || isSame(mine.park(), other.park())) {
            return true;
        }
        var furthest = Stream.of(mine.withinKm(), other.withinKm())
                .filter(Objects::nonNull)
                .mapToDouble(km -> Objects.requireNonNull(km).doubleValue())
                .max();
        var apart = distances.between(mine, other);
        return furthest.isPresent() && apart.isPresent() && apart.getAsDouble() <= furthest.getAsDouble();
    }

    private void place(NeedContent mine, NeedContent other, Judged judged) {
        if (isSame(mine.park(), other.park())) {
            judged.add(PARK, About.PARK, Objects.requireNonNull(mine.park()));
        } else if (isSame(mine.unit(), other.unit())) {
            judged.add(UNIT, About.UNIT, Objects.requireNonNull(mine.unit()));
        } else {
            var apart = distances.between(mine, other);
            if (apart.isPresent() && (apart.getAsDouble() <= NEAR_KM || isStream(other))) {
                judged.add(NEAR, About.NEAR, String.valueOf(Math.round(apart.getAsDouble())));
            }
        }
    }

    private static boolean isStream(NeedContent content) {
        return content.kind() != null && content.kind().isSymbiosis();
    }

    private static void kind(NeedContent mine, NeedContent other, Judged judged) {
        if (mine.kind() == other.kind()) {
            judged.score += SAME_KIND;
        } else {
            judged.add(
                    RELATED_KIND,
                    About.KIND,
                    Objects.requireNonNull(other.kind()).name());
        }
    }

    private void text(NeedContent mine, NeedContent other, Judged judged) {
        var alike = likeness.of(mine, other);
        if (alike >= SPEAKS_OF_THE_SAME) {
            judged.add(
                    TEXT * alike,
                    About.TEXT,
                    likeness.shared(mine, other, WORDS_SAID).toArray(String[]::new));
        } else {
            judged.score += TEXT * alike;
        }
    }

    private static void amounts(NeedContent mine, NeedContent other, Judged judged) {
        var straight = mine.side() == NeedSide.NEED;
        var need = straight ? mine : other;
        var offer = straight ? other : mine;
        if (need.quantity() != null
                && offer.quantity() != null
                && isSame(need.measure(), offer.measure())
                && offer.quantity().compareTo(need.quantity()) >= 0) {
            judged.add(QUANTITY, About.QUANTITY);
        }
        if (isSame(mine.currency(), other.currency()) && overlap(mine, other)) {
            judged.add(SIZE, About.SIZE);
        }
    }

    /** An end that is not given is as far as the other side wants. */
    private static boolean overlap(NeedContent one, NeedContent other) {
        return hasSize(one) && hasSize(other) && begins(one, other) && begins(other, one);
    }

    private static boolean hasSize(NeedContent content) {
        return content.sizeFrom() != null || content.sizeTo() != null;
    }

    private static boolean begins(NeedContent one, NeedContent other) {
        return atMost(one.sizeFrom(), other.sizeTo());
    }

    private static boolean atMost(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null || from.compareTo(to) <= 0;
    }

    private static void shared(About about, double points, List<String> one, List<String> other, Judged judged) {
        var both = one.stream().filter(other::contains).toArray(String[]::new);
        if (both.length > 0) {
            judged.add(points, about, both);
        }
    }

    private static List<String> names(NeedContent content) {
        return content.greenDeal().stream().map(Enum::name).toList();
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }
}
