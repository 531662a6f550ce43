package org.greenregistry.catalogue;

import java.time.Instant;
import java.util.List;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list, straight from the index.
 *
 * @param unit uid of the unit of today
 * @param park code
 * @param countries of the investors
 * @param capital the preferred public figure, if any is public
 * @param sample made up for demonstration
 * @param recordedFrom since when the book says this
 */
public record ProjectRow(
        String code,
        LocalizedText name,
        @Nullable String category,
        @Nullable Stage stage,
        @Nullable ReducedDate stageOn,
        Evidence evidence,
        @Nullable String unit,
        @Nullable String park,
        List<String> countries,
        @Nullable CapitalFigure capital,
        boolean sample,
        int version,
        Instant recordedFrom) {}
