package org.greenregistry.insight.ui;

import java.math.BigDecimal;
import java.util.Locale;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.OverviewWords;
import org.greenregistry.insight.Unit;
import org.springframework.stereotype.Component;

/** Lends the words of the page to papers. */
@Component
class SpokenOverview implements OverviewWords {

    private final Sentence sentence;
    private final YearPlans years;
    private final FigureWords words;

    SpokenOverview(Sentence sentence, YearPlans years, FigureWords words) {
        this.sentence = sentence;
        this.years = years;
        this.words = words;
    }

    @Override
    public String sentence(Overview overview, Locale locale) {
        return sentence.of(overview, years.of(overview), locale);
    }

    @Override
    public String amount(BigDecimal sum, Unit unit, Locale locale) {
        return words.amount(sum, unit, locale);
    }

    @Override
    public String change(BigDecimal now, BigDecimal before, Locale locale) {
        return words.change(now, before, locale);
    }
}
