package org.greenregistry.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/** Numbers that were typed as text, in the Vietnamese or the English way. */
final class NumberText {

    private static final Pattern WITH_WORDS = Pattern.compile("(-?[\\d.,]+(?:[eE][+-]?\\d{1,3})?)(\\p{L}*)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]");
    private static final Pattern VI = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern EN = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d(?:[.,]\\d+)?[eE][+-]?\\d{1,2}");

    /** Characters; what is longer is no number anybody typed. */
    private static final int LONGEST = 100;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /** Words for powers of ten, and words of units that change nothing, folded. */
    private static final Map<String, BigDecimal> WORDS = Map.ofEntries(
            Map.entry("", BigDecimal.ONE),
            Map.entry("nghin", BigDecimal.valueOf(1000)),
            Map.entry("thousand", BigDecimal.valueOf(1000)),
            Map.entry("trieu", MILLION),
            Map.entry("million", MILLION),
            Map.entry("ty", BILLION),
            Map.entry("ti", BILLION),
            Map.entry("billion", BILLION));

    private NumberText() {}

    /** What it may mean: nothing, one number, or two where the styles differ. */
    static Set<BigDecimal> read(String written) {
        var text = matcher(written);
        var factor = text.matches() ? WORDS.get(Folded.of(text.group(2))) : null;
        var read = new LinkedHashSet<BigDecimal>();
        if (factor != null) {
            var digits = text.group(1);
            add(read, vi(digits), factor);
            add(read, en(digits), factor);
            if (SCIENTIFIC.matcher(digits).matches()) {
                add(read, new BigDecimal(digits.replace(',', '.')), factor);
            }
        }
        return read;
    }

    private static Matcher matcher(String written) {
        return WITH_WORDS.matcher(
                written.length() > LONGEST ? "" : BLANKS.matcher(written).replaceAll(""));
    }

    private static void add(Set<BigDecimal> read, @Nullable BigDecimal number, BigDecimal factor) {
        if (number != null) {
            read.add(new BigDecimal(number.multiply(factor).stripTrailingZeros().toPlainString()));
        }
    }

    /** The one a column of that style means; null if none, or if nobody knows. */
    static @Nullable BigDecimal read(String written, NumberStyle style) {
        var read = read(written);
        if (read.size() < 2) {
            return read.isEmpty() ? null : read.iterator().next();
        }
        var both = List.copyOf(read);
        return switch (style) {
            case VI -> both.getFirst();
            case EN -> both.getLast();
            case UNKNOWN -> null;
        };
    }

    /** As the texts of a column tell by those that can be read one way only. */
    static NumberStyle style(Collection<String> texts) {
        var vi = texts.stream().anyMatch(text -> isOnly(text, true));
        var en = texts.stream().anyMatch(text -> isOnly(text, false));
        if (vi == en) {
            return NumberStyle.UNKNOWN;
        }
        return vi ? NumberStyle.VI : NumberStyle.EN;
    }

    private static boolean isOnly(String written, boolean vietnamese) {
        var text = matcher(written);
        if (!text.matches()) {
            return false;
        }
        var digits = text.group(1);
        return (vi(digits) != null) == vietnamese && (en(digits) != null) != vietnamese;
    }

    private static @Nullable BigDecimal vi(String digits) {
        return VI.matcher(digits).matches()
                ? new BigDecimal(digits.replace(".", "").replace(',', '.'))
                : null;
    }

    private static @Nullable BigDecimal en(String digits) {
        return EN.matcher(digits).matches() ? new BigDecimal(digits.replace(",", "")) : null;
    }
}
