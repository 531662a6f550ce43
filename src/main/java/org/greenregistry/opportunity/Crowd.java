package org.greenregistry.opportunity;

/**
 * How many searches there are, told only where three people or more stand behind them: fewer could be pointed at.
 *
 * @param number zero if there are few or none
 */
public record Crowd(int number, boolean few) {

    static final int SHOWN_FROM = 3;

    /** @param people how many different ones stand behind {@code number} */
    static Crowd of(long number, long people) {
        return people < SHOWN_FROM ? new Crowd(0, people > 0) : new Crowd(Math.toIntExact(number), false);
    }

    /** Each counts once. */
    static Crowd of(long people) {
        return of(people, people);
    }

    public boolean isNone() {
        return number == 0 && !few;
    }
}
