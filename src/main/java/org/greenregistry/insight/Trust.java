package org.greenregistry.insight;

import java.util.List;

/**
 * How far the book can be trusted.
 *
 * @param projects all there are
 * @param asked values their stages ask for, all together
 * @param given those somebody gave
 * @param incomplete projects that lack a value
 * @param excused projects that lack one and say why
 * @param stale projects nobody wrote a version of for half a year
 * @param contradictory projects that contradict themselves
 * @param byContradiction those by the way, most first; one may count for several
 * @param lacking the values most projects lack, most first, by path
 * @param agencies how complete the projects of each authority are, the least complete first
 * @param officers the same by who wrote the present version
 */
public record Trust(
        Figure projects,
        long asked,
        long given,
        Figure incomplete,
        Figure excused,
        Figure stale,
        Figure contradictory,
        List<Figure> byContradiction,
        List<Figure> lacking,
        List<Share> agencies,
        List<Share> officers) {

    /** Months after which a project counts as stale. */
    public static final int STALE_MONTHS = 6;

    /** Per cent of what is asked for that somebody gave, rounded down; 100 where nothing is asked. */
    public long percent() {
        return percent(asked, given);
    }

    static long percent(long asked, long given) {
        return asked == 0 ? 100 : given * 100 / asked;
    }

    /**
     * The projects of one authority or officer.
     *
     * @param key its code, or the account's id
     * @param incomplete of the projects, with their rows
     */
    public record Share(
            String key, long projects, long asked, long given, Figure incomplete, Figure contradictory, Figure stale) {

        public long percent() {
            return Trust.percent(asked, given);
        }
    }
}
