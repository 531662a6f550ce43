package org.greenregistry.dossier;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * Goods a project makes that pay for their carbon at the border of the European Union.
 *
 * @param cnCode of the Combined Nomenclature: 4, 6 or 8 digits
 * @param tonnes sent to the European Union in {@code year}; of electricity megawatt hours
 * @param proof id of the document
 */
public record CbamExport(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) CbamGood good,

        @Nullable
        @Pattern(
                regexp = "[0-9]{4}([0-9]{2}){0,2}",
                message = "{project.frame.cbam.cnCode.wrong}",
                groups = OnDraft.class)
        String cnCode,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 12, fraction = 3, groups = OnDraft.class)
        BigDecimal tonnes,

        @Nullable ReducedDate year,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof)
        implements Identified {}
