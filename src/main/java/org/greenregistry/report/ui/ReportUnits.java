package org.greenregistry.report.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.report.FormLine;
import org.greenregistry.report.LineUnit;
import org.greenregistry.report.ReportContent;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Typed;
import org.greenregistry.shell.Wording;

/** How the cells of one report are written: dong in millions, as the form asks, everything else as it is. */
class ReportUnits {

    private static final int MILLION = 6;

    private final String currency;
    private final Formats formats;

    ReportUnits(ReportContent report, Formats formats) {
        this.currency = Objects.requireNonNullElse(report.currency(), "");
        this.formats = formats;
    }

    /** What amounts of money are counted in. */
    String money() {
        return currency.equals("VND") ? Wording.text(Lang.current(), "report.unit.million") : currency;
    }

    String of(FormLine line) {
        return Wording.text(Lang.current(), "report.unit." + line.unit(), money());
    }

    String written(BigDecimal value, FormLine line) {
        return formats.number(value.movePointLeft(scale(line)), Lang.current());
    }

    /** An amount with a word, such as "1,2 tỷ", says its size itself. */
    Optional<BigDecimal> read(String text, FormLine line, Locale locale) {
        var worded = text.codePoints().anyMatch(Character::isLetter);
        return formats.parsed(text, locale).map(value -> worded ? value : value.movePointRight(scale(line)));
    }

    Typed<BigDecimal> typed(FormLine line) {
        return new Typed<>(
                text -> read(text, line, Lang.current()), value -> written(value, line), "shell.number.unreadable");
    }

    /** In which language all of {@code texts} are numbers: that of the page if in both, or in neither. */
    Locale style(List<String> texts) {
        var own = Lang.current();
        var other = Lang.isEnglish(own) ? Lang.VIETNAMESE : Lang.ENGLISH;
        return !areNumbers(texts, own) && areNumbers(texts, other) ? other : own;
    }

    private boolean areNumbers(List<String> texts, Locale locale) {
        return texts.stream().allMatch(text -> formats.parsed(text, locale).isPresent());
    }

    private int scale(FormLine line) {
        return line.unit() == LineUnit.MONEY && currency.equals("VND") ? MILLION : 0;
    }
}
