package org.greenregistry.cooperation;

import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Start-ups. */
@Component
@Order(90)
class StartupKind extends CooperationKind<StartupContent> {

    static final String NAME = "startup";

    StartupKind(CooperationSettings settings, ContentWords words) {
        super(NAME, "startups", StartupContent.EMPTY, settings.prefix(NAME, "KN"), words);
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                Chapter.of("what", "name", "organisation", "stage", "summary", "founded", "areas"),
                Chapter.of("incubators", "incubators"),
                Chapter.of("testers", "testers"),
                Chapter.of("funding", "funding", "currency"),
                Chapter.of("sources", "sources", "note"));
    }

    @Override
    public List<String> facets() {
        return List.of("stage", "areas");
    }

    @Override
    public List<String> brief() {
        return List.of("summary", "incubators.name");
    }

    @Override
    public @Nullable ReducedDate day(StartupContent content) {
        return content.founded();
    }

    @Override
    public LocalizedText title(StartupContent content) {
        return content.name().text();
    }

    @Override
    public Version newVersion() {
        return new StartupVersion();
    }
}
