package org.greenregistry.cooperation;

import java.util.List;
import java.util.Set;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Indicators of the smart city. */
@Component
@Order(100)
class IndicatorKind extends CooperationKind<IndicatorContent> {

    static final String NAME = "indicator";

    IndicatorKind(CooperationSettings settings, ContentWords words) {
        super(NAME, "city-indicators", IndicatorContent.EMPTY, settings.prefix(NAME, "CS"), words);
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                Chapter.of("what", "name", "criterion", "unit", "definition"),
                Chapter.of("values", "values"),
                Chapter.of("keepers", "keepers"),
                Chapter.of("sources", "sources", "note"));
    }

    /** See the chart of the page. */
    @Override
    public Set<String> drawn() {
        return Set.of("values");
    }

    @Override
    public List<String> facets() {
        return List.of("criterion");
    }

    @Override
    public List<String> brief() {
        return List.of("definition");
    }

    @Override
    public @Nullable ReducedDate day(IndicatorContent content) {
        var series = content.series();
        return series.isEmpty()
                ? null
                : ReducedDate.parse(String.valueOf(series.getLast().year()));
    }

    @Override
    public LocalizedText title(IndicatorContent content) {
        return content.name().text();
    }

    @Override
    public Version newVersion() {
        return new IndicatorVersion();
    }
}
