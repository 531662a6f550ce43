package org.greenregistry.cooperation;

import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Training programmes. */
@Component
@Order(80)
class CourseKind extends CooperationKind<CourseContent> {

    static final String NAME = "course";

    CourseKind(CooperationSettings settings, ContentWords words) {
        super(NAME, "courses", CourseContent.EMPTY, settings.prefix(NAME, "DT"), words);
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                Chapter.of("what", "name", "field", "level", "summary", "place", "unit", "from", "until"),
                Chapter.of("providers", "providers"),
                Chapter.of("people", "places", "trainees", "certificate", "issued"),
                Chapter.of("demands", "demands"),
                Chapter.of("sources", "sources", "note"));
    }

    @Override
    public List<String> facets() {
        return List.of("field", "level", "unit");
    }

    @Override
    public List<String> brief() {
        return List.of("providers.name", "place");
    }

    @Override
    public @Nullable ReducedDate day(CourseContent content) {
        return content.from();
    }

    @Override
    public LocalizedText title(CourseContent content) {
        return content.name().text();
    }

    @Override
    public Version newVersion() {
        return new CourseVersion();
    }
}
