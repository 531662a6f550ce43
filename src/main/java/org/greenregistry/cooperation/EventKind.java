package org.greenregistry.cooperation;

import java.util.List;
import java.util.Set;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Conferences, trade programmes, visits and the like. */
@Component
@Order(50)
class EventKind extends CooperationKind<EventContent> {

    static final String NAME = "event";

    EventKind(CooperationSettings settings, ContentWords words) {
        super(NAME, "events", EventContent.EMPTY, settings.prefix(NAME, "SK"), words);
    }

    @Override
    public List<Chapter> chapters() {
        return List.of(
                Chapter.of("what", "name", "kind", "format", "from", "until", "summary"),
                Chapter.of("where", "place", "unit", "park", "reach", "region"),
                Chapter.of("who", "lead", "organisers", "partners"),
                Chapter.of("programme", "programme"),
                Chapter.of("projects", "projects"),
                Chapter.of("documents", "documents"),
                Chapter.of("outcomes", "outcomes"),
                Chapter.of("registration", "registration"),
                Chapter.of("sources", "sources", "note"));
    }

    @Override
    public Set<String> drawn() {
        return Set.of("registration");
    }

    @Override
    public List<String> facets() {
        return List.of("kind", "format", "reach", "outcomes.step");
    }

    @Override
    public List<String> brief() {
        return List.of("place", "organisers.name");
    }

    @Override
    public @Nullable ReducedDate day(EventContent content) {
        return content.from();
    }

    @Override
    public @Nullable ReducedDate end(EventContent content) {
        return content.until() == null ? content.from() : content.until();
    }

    @Override
    public boolean hasComing() {
        return true;
    }

    @Override
    public LocalizedText title(EventContent content) {
        return content.name().text();
    }

    @Override
    public Version newVersion() {
        return new EventVersion();
    }
}
