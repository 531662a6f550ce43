package org.greenregistry.demo;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.cooperation.NeedContentBuilder;
import org.greenregistry.cooperation.NeedOwner;
import org.greenregistry.cooperation.NeedSide;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;

/**
 * A made-up need or offer of a seeded book; the same number is always the same. Of each hundred the first two are a
 * planted pair: they mean the same, said differently, and whoever looks for counterparts should find one by the other.
 */
record SeedNeed(int number, SeedWorld world) {

    /** How a source names the pair; the words of a need or an offer never tell. */
    static final String PAIR = "Cặp ";

    private static final int HUNDRED = 100;
    private static final List<CsvRow> THINGS =
            CsvFile.beside(SeedNeed.class, "seed-needs.csv").read(row -> row);
    private static final List<CsvRow> TRAITS =
            CsvFile.beside(SeedNeed.class, "seed-traits.csv").read(row -> row);
    private static final List<String> LANGUAGES = List.of("vi", "en", "de", "ja", "ko", "zh");

    /** In what the two of a pair differ, in turn. */
    private enum Twist {
        NONE,
        OTHER_LANGUAGE,
        OTHER_PARK,
        NO_SECTION
    }

    NeedContent content() {
        var planted = Math.floorMod(number, HUNDRED) < 2;
        var pair = number / HUNDRED;
        var own = new SplittableRandom(number);
        var shared = planted ? new SplittableRandom(-1L - pair) : own;
        var isOffer = number % 2 == 1;
        var twist = planted && isOffer ? Twist.values()[pair % Twist.values().length] : Twist.NONE;
        var thing = any(THINGS, shared);
        var kind = NeedSubject.valueOf(thing.text("kind"));
        var product = any(world.products(), shared);
        var trait = any(TRAITS, shared);
        var place = park(shared);
        var more = any(TRAITS, own);
        var elsewhere = twist == Twist.OTHER_PARK && !kind.isSymbiosis();
        return NeedContentBuilder.builder()
                .name(name(thing, product, twist))
                .side(isOffer ? NeedSide.OFFER : NeedSide.NEED)
                .kind(kind)
                .description(description(trait, more, isOffer, twist))
                .owner(owner(own))
                .sections(twist == Twist.NO_SECTION ? List.of() : List.of(product.section()))
                .park(elsewhere ? park(own).park() : place.park())
                .languages(List.of(any(LANGUAGES, own), "en"))
                .openUntil(ReducedDate.parse("2040"))
                .sources(List.of(new Source("s1", planted ? PAIR + pair : "Dữ liệu sinh sẵn", null, null, null)))
                .build();
    }

    private static LocalizedText name(CsvRow thing, SeedProduct product, Twist twist) {
        var en = capital(thing.text("en")) + " for a "
                + lower(Objects.requireNonNull(product.name().en()));
        return twist == Twist.OTHER_LANGUAGE
                ? new LocalizedText(null, en)
                : new LocalizedText(
                        capital(thing.text("vi")) + " cho "
                                + lower(Objects.requireNonNull(product.name().vi())),
                        en);
    }

    private static LocalizedText description(CsvRow trait, CsvRow more, boolean isOffer, Twist twist) {
        var en = (isOffer ? "We can do it " : "It should be ") + trait.text("en") + ", " + more.text("en") + ".";
        return new LocalizedText(
                twist == Twist.OTHER_LANGUAGE
                        ? null
                        : (isOffer ? "Chúng tôi có loại " : "Cần loại ") + trait.text("vi") + ", " + more.text("vi")
                                + ".",
                en);
    }

    private NeedOwner owner(SplittableRandom random) {
        var firm = random.nextInt(world.investors().size());
        return new NeedOwner(world.investors().get(firm), SeedInvestor.of(firm).name());
    }

    private SeedPlace park(SplittableRandom random) {
        var parks =
                world.places().stream().filter(place -> place.park() != null).toList();
        return any(parks, random);
    }

    private static <T> T any(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
