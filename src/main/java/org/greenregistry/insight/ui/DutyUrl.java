package org.greenregistry.insight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.greenregistry.insight.DutyKind;
import org.greenregistry.insight.DutyQuery;
import org.greenregistry.insight.DutyQuery.Whose;
import org.greenregistry.insight.DutyService;
import org.jspecify.annotations.Nullable;

/**
 * The address of the duty calendar.
 *
 * @param month absent for what is overdue
 * @param page from 0
 */
record DutyUrl(
        @Nullable YearMonth month,
        Whose whose,
        @Nullable DutyKind kind,
        @Nullable String agency,
        boolean samples,
        int page) {

    static final String MONTH = "month";
    static final String STATE = "state";
    static final String WHOSE = "whose";
    static final String KIND = "kind";
    static final String AGENCY = "agency";
    static final String SAMPLES = "samples";
    static final String PAGE = "page";

    private static final String OVERDUE = "overdue";
    private static final String INCLUDE = "include";
    private static final int LATEST_PAGE = 10_000;

    /** What nobody understands counts as not said. */
    static DutyUrl read(QueryParameters typed, LocalDate today) {
        var overdue = typed.getSingleParameter(STATE).filter(OVERDUE::equals).isPresent();
        var month = typed.getSingleParameter(MONTH).flatMap(DutyUrl::month).orElseGet(() -> YearMonth.from(today));
        return new DutyUrl(
                overdue ? null : month,
                typed.getSingleParameter(WHOSE)
                        .flatMap(text -> constant(Whose.values(), text))
                        .orElse(Whose.SCOPE),
                typed.getSingleParameter(KIND)
                        .flatMap(text -> constant(DutyKind.values(), text))
                        .orElse(null),
                typed.getSingleParameter(AGENCY)
                        .filter(text -> text.matches("[A-Za-z0-9._-]{1,40}"))
                        .orElse(null),
                typed.getSingleParameter(SAMPLES).filter(INCLUDE::equals).isPresent(),
                typed.getSingleParameter(PAGE)
                        .filter(text -> text.matches("\\d{1,5}"))
                        .map(text -> Math.min(LATEST_PAGE, Integer.parseInt(text)))
                        .orElse(0));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.matches("2\\d{3}-\\d{2}") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String text) {
        return Arrays.stream(values).filter(value -> word(value).equals(text)).findFirst();
    }

    /** As it stands in the address. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What a month holds; or what of the year until yesterday is not done. */
    DutyQuery query(LocalDate today) {
        return month == null
                ? new DutyQuery(today.minusYears(1), today.minusDays(1), whose, kind, agency, samples)
                : new DutyQuery(month.atDay(1), month.atEndOfMonth(), whose, kind, agency, samples);
    }

    DutyUrl at(@Nullable YearMonth other) {
        return new DutyUrl(other, whose, kind, agency, samples, 0);
    }

    DutyUrl on(int otherPage) {
        return new DutyUrl(month, whose, kind, agency, samples, otherPage);
    }

    QueryParameters write() {
        var said = new TreeMap<String, String>();
        if (month == null) {
            said.put(STATE, OVERDUE);
        } else {
            said.put(MONTH, month.toString());
        }
        if (whose != Whose.SCOPE) {
            said.put(WHOSE, word(whose));
        }
        if (kind != null) {
            said.put(KIND, word(kind));
        }
        if (agency != null) {
            said.put(AGENCY, agency);
        }
        if (samples) {
            said.put(SAMPLES, INCLUDE);
        }
        if (page > 0) {
            said.put(PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(said);
    }

    /** The address without language. */
    String path() {
        return DutyService.PATH + "?" + write().getQueryString();
    }
}
