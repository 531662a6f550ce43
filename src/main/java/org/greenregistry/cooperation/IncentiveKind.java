package org.greenregistry.cooperation;

import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the State offers to investors. */
@Component
@Order(70)
class IncentiveKind extends CooperationKind<IncentiveContent> {

    static final String NAME = "incentive";

    IncentiveKind(CooperationSettings settings, ContentWords words) {
        super(NAME, "incentives", IncentiveContent.EMPTY, settings.prefix(NAME, "UD"), words);
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                Chapter.of("what", "name", "kind", "benefit", "from", "until"),
                Chapter.of("basis", "basis"),
                Chapter.of("authorities", "authorities"),
                Chapter.of("conditions", "conditions", "fit"),
                Chapter.of("users", "users"),
                Chapter.of("sources", "sources", "note"));
    }

    @Override
    public List<String> facets() {
        return List.of("kind", "fit.sections", "fit.phases", "fit.evidence");
    }

    @Override
    public List<String> brief() {
        return List.of("benefit", "authorities.name");
    }

    @Override
    public @Nullable ReducedDate day(IncentiveContent content) {
        return content.from();
    }

    @Override
    public LocalizedText title(IncentiveContent content) {
        return content.name().text();
    }

    @Override
    public Version newVersion() {
        return new IncentiveVersion();
    }
}
