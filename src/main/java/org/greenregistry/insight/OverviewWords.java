package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.Locale;

/** The overview in words, for whoever tells it elsewhere: the same words as on its page. */
public interface OverviewWords {

    /** The sentence to read aloud. */
    String sentence(Overview overview, Locale locale);

    /** The number with what it is counted in: {@code 1,3 tỷ USD}, {@code 12 dự án}. */
    String amount(BigDecimal sum, Unit unit, Locale locale);

    /** Against the same period a year earlier: {@code cùng kỳ +12 %}. */
    String change(BigDecimal now, BigDecimal before, Locale locale);
}
