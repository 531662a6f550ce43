package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * An act that changed the project within its stage: an amendment, a capital change, an extension, a transfer. Figures
 * of flow are read from these.
 *
 * @param number of the amendment, from 1
 * @param on date of the document
 * @param paper number of the document
 * @param capital of a capital change only
 * @param before the changed value as it was, where it is a text
 * @param after the changed value as it is
 * @param proof id of the document
 */
@Built
public record Event(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) EventKind kind,
        @Nullable @Positive(groups = OnDraft.class) Integer number,
        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate on,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String paper,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String authority,

        @Valid CapitalChange capital,
        @Nullable @Size(max = 500, groups = OnDraft.class) String before,
        @Nullable @Size(max = 500, groups = OnDraft.class) String after,
        @Nullable @Valid LocalizedText reason,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof)
        implements Identified {

    public Event {
        capital = Objects.requireNonNullElse(capital, CapitalChange.NONE);
    }

    @AssertTrue(message = "{project.events.capital.missing}", groups = OnSubmit.class)
    boolean isCapitalGiven() {
        return kind == null || !kind.changesCapital() || capital.isComplete();
    }

    @AssertTrue(message = "{project.events.capital.direction}", groups = OnSubmit.class)
    boolean isCapitalMovedAsSaid() {
        if (capital.before() == null || capital.after() == null || kind == null || !kind.changesCapital()) {
            return true;
        }
        var moved = capital.after().compareTo(capital.before());
        return kind == EventKind.CAPITAL_INCREASE ? moved > 0 : moved < 0;
    }
}
