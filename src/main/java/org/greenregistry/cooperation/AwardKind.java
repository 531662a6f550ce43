package org.greenregistry.cooperation;

import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Awards, rankings and certifications of places. */
@Component
@Order(60)
class AwardKind extends CooperationKind<AwardContent> {

    static final String NAME = "award";

    AwardKind(CooperationSettings settings, ContentWords words) {
        super(NAME, "awards", AwardContent.EMPTY, settings.prefix(NAME, "GT"), words);
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                Chapter.of("what", "name", "kind", "giver", "on", "result", "summary"),
                Chapter.of("recipients", "recipients"),
                Chapter.of("criteria", "criteria"),
                Chapter.of("sources", "sources", "note"));
    }

    @Override
    public List<String> facets() {
        return List.of("kind", "giver");
    }

    @Override
    public List<String> brief() {
        return List.of("result", "giver");
    }

    @Override
    public @Nullable ReducedDate day(AwardContent content) {
        return content.on();
    }

    @Override
    public LocalizedText title(AwardContent content) {
        return content.name().text();
    }

    @Override
    public Version newVersion() {
        return new AwardVersion();
    }
}
