package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.Located;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list, straight from the index.
 *
 * @param section letter of VSIC 2025
 * @param phase what the present stage is part of; while a step is internal the public keeps seeing the phase before it
 * @param stage absent for the public while internal
 * @param stageOn since when phase and stage are what they are
 * @param unit uid of the unit of today
 * @param park code
 * @param capital the preferred public figure, if any is public
 * @param landHa hectares: of the site, or offered
 * @param location its place on a map
 * @param sample made up for demonstration
 * @param tripleHelix whether university, industry and government all work with it
 * @param recordedFrom since when the book says this
 * @param match of its texts, what has the words searched for; absent where the name has them all, and without words
 */
public record ProjectRow(
        String code,
        LocalizedText name,
        @Nullable String category,
        @Nullable String section,
        @Nullable Phase phase,
        @Nullable Stage stage,
        @Nullable ReducedDate stageOn,
        Evidence evidence,
        @Nullable String unit,
        @Nullable String park,
        List<Investor> investors,
        @Nullable CapitalFigure capital,
        @Nullable BigDecimal landHa,
        @Nullable Located location,
        boolean sample,
        boolean tripleHelix,
        int version,
        Instant recordedFrom,
        @Nullable String match) {

    public ProjectRow {
        investors = List.copyOf(investors);
    }

    /** The words of its address; empty where the name was taken out of the book. */
    public String slug() {
        return Folded.slug(name.in(Locale.ROOT));
    }

    /** Of the investors, each once. */
    public List<String> countries() {
        return investors.stream()
                .map(Investor::country)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
