package org.greenregistry.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Days on which offices work: no Saturday, no Sunday, and no day of the list {@link ReferenceList#HOLIDAY}. Days off in
 * lieu of a holiday at a weekend are announced each year, and stand in the list as days of their own.
 */
@Component
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final CodeLists codes;

    WorkingDays(CodeLists codes) {
        this.codes = codes;
    }

    public boolean isOne(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    /** The {@code count}th working day after {@code day}, which itself does not count. */
    public LocalDate after(LocalDate day, int count) {
        var reached = day;
        for (var left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isOne(reached)) {
                left--;
            }
        }
        return reached;
    }

    private boolean isHoliday(LocalDate day) {
        var once = day.toString();
        return isOff(once, day) || isOff(once.substring(once.length() - 5), day);
    }

    private boolean isOff(String code, LocalDate day) {
        return codes.find(ReferenceList.HOLIDAY, code)
                .filter(holiday -> holiday.isValidOn(day))
                .isPresent();
    }
}
