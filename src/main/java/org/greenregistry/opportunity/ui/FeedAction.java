package org.greenregistry.opportunity.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.opportunity.Target;
import org.greenregistry.opportunity.TargetWords;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The news of a list or a project for news readers. */
@Component
@Order(80)
class FeedAction implements PageAction {

    private final TargetWords targets;

    FeedAction(TargetWords targets) {
        this.targets = targets;
    }

    @Override
    public Optional<Offer> onProject(Published<ProjectContent> project, Locale locale) {
        return offer("feed?project=" + Answers.encoded(project.code()), locale);
    }

    @Override
    public Optional<Offer> onList(String query, Locale locale) {
        return targets.list(query)
                .map(Target::value)
                .flatMap(list -> offer(list.isEmpty() ? "feed" : "feed?" + list, locale));
    }

    private static Optional<Offer> offer(String path, Locale locale) {
        return Optional.of(
                new Offer(Wording.text(locale, "opportunity.feed"), Lang.path(locale, path), "", false));
    }
}
