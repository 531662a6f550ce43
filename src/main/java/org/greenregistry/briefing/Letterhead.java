package org.greenregistry.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Head and foot of an administrative paper in the form of Decree 30/2020/NĐ-CP. */
@Component
class Letterhead {

    private final LetterheadSettings settings;
    private final Office office;
    private final Formats formats;

    Letterhead(LetterheadSettings settings, Office office, Formats formats) {
        this.settings = settings;
        this.office = office;
        this.formats = formats;
    }

    /** The body above; empty where the settings name none. */
    String superior(Locale locale) {
        return said(settings.superior(), locale).toUpperCase(locale);
    }

    /** Who answers for the book; without a setting the book itself. */
    String authority(Locale locale) {
        return office.authority(locale).orElseGet(() -> office.book(locale)).toUpperCase(locale);
    }

    String number(Locale locale) {
        var set = said(settings.number(), locale);
        return set.isEmpty() ? Wording.text(locale, "briefing.number") : set;
    }

    String nation(Locale locale) {
        return Wording.text(locale, "briefing.nation");
    }

    String motto(Locale locale) {
        return Wording.text(locale, "briefing.motto");
    }

    /** {@code Thành phố Hồ Chí Minh, ngày 05 tháng 10 năm 2026}, without place where the settings name none. */
    String dated(LocalDate day, Locale locale) {
        var on = Lang.isEnglish(locale)
                ? formats.date(day)
                : Wording.text(
                        locale,
                        "briefing.dated",
                        twoDigits(day.getDayOfMonth()),
                        day.getMonthValue() < 3 ? twoDigits(day.getMonthValue()) : String.valueOf(day.getMonthValue()),
                        String.valueOf(day.getYear()));
        var place = said(settings.place(), locale);
        return place.isEmpty() ? on : place + ", " + on;
    }

    /** Days below ten and the months 1 and 2 are written with a nought before. */
    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The office of whoever signs; empty where the settings name none. */
    String signer(Locale locale) {
        return said(settings.signer(), locale).toUpperCase(locale);
    }

    List<String> recipients(Locale locale) {
        return said(settings.recipients(), locale).lines().toList();
    }

    private static String said(@Nullable LocalizedText text, Locale locale) {
        return text == null ? "" : text.in(locale);
    }
}
