package org.greenregistry.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.ReducedDate;

/** Values as people write them in spreadsheets, Vietnamese or English, whatever the language of the page. */
public final class Written {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ].*)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?: nam|,)? (\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*,?[ -](\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3})[a-z]* (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d.,]*)(ty|ti|trieu|tr|billion|bn|million|mil|m)?");
    private static final Map<String, Integer> ZEROS =
            Map.of("ty", 9, "ti", 9, "billion", 9, "bn", 9, "trieu", 6, "tr", 6, "million", 6, "mil", 6, "m", 6);
    private static final Pattern CURRENCY = Pattern.compile("usd|us\\$|\\$|eur|€|vnd|dong|₫");

    private Written() {}

    /** @param currency as written beside the number; absent if nothing was */
    public record Amount(BigDecimal number, Optional<String> currency) {}

    /** A day, a month or a year; the day stands first unless it cannot be one. */
    public static Optional<ReducedDate> date(String text) {
        var typed = Folded.of(text.strip()).replaceAll("\\s+", " ");
        return Stream.<Optional<ReducedDate>>of(
                        Formats.parsedDate(typed),
                        matched(ISO, typed, 3, 2, 1),
                        matched(MONTH_FIRST, typed, 3, 1, 4),
                        matched(IN_WORDS, typed, 1, 2, 3),
                        matched(DAY_MONTH, typed, 1, 2, 3),
                        matched(MONTH_DAY, typed, 2, 1, 3))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ReducedDate> matched(Pattern form, String typed, int day, int month, int year) {
        var found = form.matcher(typed);
        return found.matches()
                ? Formats.parsedDate(found.group(day) + "/" + month(found.group(month)) + "/" + found.group(year))
                : Optional.empty();
    }

    private static String month(String written) {
        return Character.isDigit(written.charAt(0)) ? written : String.valueOf(MONTHS.indexOf(written) + 1);
    }

    /** With or without currency and {@code tỷ}, {@code million} and the like; negative numbers are none. */
    public static Optional<Amount> amount(String text) {
        var typed = Folded.of(text).replaceAll("[\\s\\u00A0]", "");
        var currency = CURRENCY.matcher(typed)
                .results()
                .map(found -> code(found.group()))
                .findFirst();
        var found = AMOUNT.matcher(CURRENCY.matcher(typed).replaceAll(""));
        if (!found.matches()) {
            return Optional.empty();
        }
        var worded = Optional.ofNullable(found.group(2)).map(ZEROS::get);
        return digits(found.group(1), worded.isPresent())
                .map(number -> new Amount(number.scaleByPowerOfTen(worded.orElse(0)), currency))
                .map(amount -> new Amount(plain(amount.number()), amount.currency()));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String code(String written) {
        return switch (written) {
            case "eur", "€" -> "EUR";
            case "vnd", "dong", "₫" -> "VND";
            default -> "USD";
        };
    }

    /**
     * The last sign that stands once separates decimals, all others thousands. Three digits after the only sign are
     * thousands, for no amount has a thousandth; of millions or billions they could mean either, and are not read.
     */
    private static Optional<BigDecimal> digits(String written, boolean worded) {
        var last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        if (last < 0) {
            return Optional.of(new BigDecimal(written));
        }
        var sign = written.charAt(last);
        var once = written.indexOf(sign) == last;
        var other = sign == '.' ? ',' : '.';
        var decimals = written.substring(last + 1);
        var whole = written.substring(0, last);
        var single = once && decimals.length() == 3 && whole.indexOf(other) < 0 && !whole.equals("0");
        if (single && worded) {
            return Optional.empty();
        }
        var grouped = !once || single;
        var groups = Pattern.quote(String.valueOf(grouped ? sign : other));
        var integer = grouped ? written : whole;
        if (!integer.matches("\\d{1,3}(?:" + groups + "\\d{3})+|\\d+") || (!grouped && !decimals.matches("\\d+"))) {
            return Optional.empty();
        }
        var bare = integer.replaceAll("\\D", "");
        return Optional.of(new BigDecimal(grouped ? bare : bare + "." + decimals));
    }
}
