package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Source;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the smart city, year by year.
 *
 * @param unit of its values
 * @param definition what is counted, and of what
 * @param keepers who count
 * @param values a year at most once
 * @param note for colleagues
 * @param sample made up for demonstration
 */
public record IndicatorContent(
        @Valid Name name,
        @Nullable @NotNull(groups = OnSubmit.class) CityCriterion criterion,
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText unit,
        @Nullable @Valid LocalizedText definition,
        @Size(max = 20, groups = OnDraft.class) List<@Valid Participant> keepers,
        @Size(max = 100, groups = OnDraft.class) List<@Valid YearValue> values,

        @NotEmpty(groups = OnSubmit.class) @Size(max = 50, groups = OnDraft.class)
        List<@Valid Source> sources,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 3000, groups = OnDraft.class)
        String note,

        boolean sample) {

    public static final IndicatorContent EMPTY =
            new IndicatorContent(Name.NONE, null, null, null, List.of(), List.of(), List.of(), null, false);

    /** Missing parts and lists become empty ones. */
    public IndicatorContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        keepers = keepers == null ? List.of() : List.copyOf(keepers);
        values = values == null ? List.of() : List.copyOf(values);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** Values whose year and amount are known, the earliest first. */
    public List<YearValue> series() {
        return values.stream()
                .filter(one -> one.year() != null && one.value() != null)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.year())))
                .toList();
    }

    @AssertTrue(message = "{indicator.values.twice}", groups = OnSubmit.class)
    boolean isValuesOncePerYear() {
        return series().stream().map(YearValue::year).distinct().count() == series().size();
    }
}
