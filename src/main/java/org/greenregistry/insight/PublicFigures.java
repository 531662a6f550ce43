package org.greenregistry.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.jspecify.annotations.Nullable;

/**
 * The public's book in numbers, sample projects left out. No number stands for fewer than three companies, and none
 * that is hidden follows from those that are shown.
 *
 * @param day of the stocks
 * @param total all projects together
 * @param tables one for each way to break them down
 * @param spent capital put in by {@code spentUntil}, by currency; single amounts are no business of the public
 * @param spentUntil end of the quarter before the running one: the book of then is asked
 */
public record PublicFigures(
        LocalDate day, Map<Measure, Cell> total, List<Table> tables, Map<Measure, Cell> spent, LocalDate spentUntil) {

    /** What is counted. */
    public enum Measure {
        PROJECTS(Unit.PROJECTS),
        VND(Unit.VND),
        USD(Unit.USD),
        EUR(Unit.EUR),
        JOBS(Unit.PEOPLE),
        LAND(Unit.HECTARES);

        private final Unit unit;

        Measure(Unit unit) {
            this.unit = unit;
        }

        public Unit unit() {
            return unit;
        }

        boolean isMoney() {
            return this == VND || this == USD || this == EUR;
        }
    }

    /**
     * One number.
     *
     * @param sum absent where it is hidden; zero where there is nothing to count
     * @param rows the public's rows behind it; absent where they would tell what is hidden
     */
    public record Cell(@Nullable BigDecimal sum, @Nullable ProjectFilter rows) {

        static final Cell HIDDEN = new Cell(null, null);

        public boolean isHidden() {
            return sum == null;
        }
    }

    /** Projects by one dimension; each is in one line. */
    public record Table(Facet by, List<Line> lines) {}

    /**
     * One line of a table.
     *
     * @param value of the facet; absent for projects without one
     */
    public record Line(@Nullable String value, Map<Measure, Cell> cells) {}
}
