package org.greenregistry.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Money;
import org.greenregistry.kernel.ReducedDate;
import org.springframework.stereotype.Component;

/** Numbers, amounts and times as people of the two languages write them. */
@Component
public class Formats {

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final long MEGABYTE = 1 << 20;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Pattern TYPED_DATE = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
    private static final Pattern TYPED_VI = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?");
    private static final Pattern TYPED_EN = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?");
    private static final Pattern WORDED = Pattern.compile("([\\d.,]+)(\\p{L}*)");
    private static final Map<String, BigDecimal> WORDS = Map.of(
            "", BigDecimal.ONE, "tỷ", BILLION, "tỉ", BILLION, "billion", BILLION, "triệu", MILLION, "million", MILLION);

    private final ZoneId zone;

    public Formats(ZoneId zone) {
        this.zone = zone;
    }

    /** The registry's zone: a day of the book ends at its midnight. */
    public ZoneId zone() {
        return zone;
    }

    /** The last moment of {@code day} in the registry's zone, to the microsecond databases keep. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000);
    }

    /** {@code 23/11/2026}, in both languages. */
    public String date(LocalDate day) {
        return DATE.format(day);
    }

    /** The day of {@code at} in the registry's zone. */
    public String date(Instant at) {
        return DATE.format(at.atZone(zone));
    }

    /** {@code 23/11/2026 16:30} in the registry's zone. */
    public String dateTime(Instant at) {
        return DATE_TIME.format(at.atZone(zone));
    }

    /** {@code 16:30:05} in the registry's zone. */
    public String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /** What somebody typed as {@code 16/05/2024}, {@code 05/2024} or {@code 2024}; empty if there is no such date. */
    public static Optional<ReducedDate> parsedDate(String typed) {
        var parts = TYPED_DATE.matcher(typed.replaceAll("\\s", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var iso = Stream.of(parts.group(3), parts.group(2), parts.group(1))
                .filter(Objects::nonNull)
                .map(part -> part.length() == 1 ? "0" + part : part)
                .collect(Collectors.joining("-"));
        try {
            return Optional.of(ReducedDate.parse(iso));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** {@code 1.234.567,89} or {@code 1,234,567.89}; all digits that are there, none that is not. */
    public String number(Number number, Locale locale) {
        var format = new DecimalFormat("#,##0.##########", symbols(locale));
        return format.format(number);
    }

    /** {@code 1,2 MB} or {@code 84 KB}; never rounded to nothing. */
    public static String size(long bytes, Locale locale) {
        var small = bytes < MEGABYTE;
        var amount = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(small ? 1 << 10 : MEGABYTE), small ? 0 : 1, RoundingMode.UP);
        return new DecimalFormat("#,##0.#", symbols(locale)).format(amount) + (small ? " KB" : " MB");
    }

    /** {@code 1,3 tỷ USD} or {@code USD 1.3 billion}: at most two digits after the point. */
    public String money(Money money, Locale locale) {
        var amount = money.amount();
        if (amount.compareTo(BILLION) >= 0) {
            return inWords(amount, BILLION, Lang.isEnglish(locale) ? " billion" : " tỷ", money, locale);
        }
        return amount.compareTo(MILLION) >= 0
                ? inWords(amount, MILLION, Lang.isEnglish(locale) ? " million" : " triệu", money, locale)
                : exactly(money, locale);
    }

    /** The same; one finer than a coin is no amount that could be paid, and is shown digit by digit. */
    public String money(BigDecimal amount, Currency currency, Locale locale) {
        return amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()
                ? number(amount, locale) + " " + currency.getCurrencyCode()
                : money(new Money(amount, currency), locale);
    }

    /** The amount to its last digit: {@code 1.300.000.000 USD}. */
    public String exactly(Money money, Locale locale) {
        return withUnit(number(money.amount(), locale), money, locale);
    }

    /**
     * What somebody typed as a number of that language, with or without {@code tỷ}, {@code triệu}, {@code billion},
     * {@code million}. Empty if it is none, or could mean two things: {@code 1.5} is no Vietnamese number.
     */
    public Optional<BigDecimal> parsed(String typed, Locale locale) {
        var worded = WORDED.matcher(typed.replaceAll("[\\s\\u00A0]", "").toLowerCase(Locale.ROOT));
        if (!worded.matches() || !WORDS.containsKey(worded.group(2))) {
            return Optional.empty();
        }
        var digits = (Lang.isEnglish(locale) ? TYPED_EN : TYPED_VI).matcher(worded.group(1));
        if (!digits.matches()) {
            return Optional.empty();
        }
        var whole = digits.group(1).replaceAll("\\D", "");
        var value = new BigDecimal(digits.group(2) == null ? whole : whole + "." + digits.group(2));
        return Optional.of(worded.group(2).isEmpty() ? value : value.multiply(WORDS.get(worded.group(2))));
    }

    private String inWords(BigDecimal amount, BigDecimal unit, String word, Money money, Locale locale) {
        var number = number(amount.divide(unit, 2, RoundingMode.HALF_UP), locale);
        return withUnit(number + word, money, locale);
    }

    private static String withUnit(String amount, Money money, Locale locale) {
        var code = money.currency().getCurrencyCode();
        if (Lang.isEnglish(locale)) {
            return code + " " + amount;
        }
        return amount + " " + (code.equals("VND") ? "đồng" : code);
    }

    private static DecimalFormatSymbols symbols(Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(Lang.isEnglish(locale) ? ',' : '.');
        symbols.setDecimalSeparator(Lang.isEnglish(locale) ? '.' : ',');
        return symbols;
    }
}
