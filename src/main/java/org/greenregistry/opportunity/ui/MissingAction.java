package org.greenregistry.opportunity.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.opportunity.DemandService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Ask for a value that is not there. A page asks for many of them, so the numbers are kept for a minute. */
@Component
class MissingAction implements PageAction {

    private final DemandService demands;
    private final Cache<UUID, Map<String, Integer>> numbers = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    MissingAction(DemandService demands) {
        this.demands = demands;
    }

    @Override
    public Optional<Offer> onMissing(Published<ProjectContent> project, String path, Locale locale) {
        var asked = Objects.requireNonNull(numbers.get(project.record(), demands::shown))
                .getOrDefault(path, 0);
        return Optional.of(new Offer(
                Wording.text(locale, "demand.ask"),
                Lang.path(
                        locale,
                        "missing?project=" + Answers.encoded(project.code()) + "&field=" + Answers.encoded(path)),
                asked == 0 ? "" : Wording.text(locale, "demand.asked", asked),
                false));
    }
}
