package org.greenregistry.opportunity.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.opportunity.Target;
import org.greenregistry.opportunity.TargetWords;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Follow this: the main thing to do about a project that is no opportunity. */
@Component
@Order(20)
class WatchAction implements PageAction {

    private final TargetWords targets;

    WatchAction(TargetWords targets) {
        this.targets = targets;
    }

    @Override
    public Optional<Offer> onProject(Published<ProjectContent> project, Locale locale) {
        var stage = project.content().stage();
        return Optional.of(new Offer(
                Wording.text(locale, "opportunity.watch"),
                Lang.path(locale, "watch?project=" + Answers.encoded(project.code())),
                "",
                stage == null || stage.phase() != Phase.OPPORTUNITY));
    }

    @Override
    public Optional<Offer> onList(String query, Locale locale) {
        return targets.list(query)
                .map(list -> offer(
                        list, targets.isPlace(list) ? "opportunity.watch.place" : "opportunity.watch.list", locale));
    }

    @Override
    public Optional<Offer> onPlace(String query, Locale locale) {
        return targets.list(query).map(list -> offer(list, "opportunity.watch.place", locale));
    }

    private static Offer offer(Target list, String label, Locale locale) {
        return new Offer(
                Wording.text(locale, label),
                Lang.path(locale, "watch?list=" + Answers.encoded(list.value())),
                "",
                false);
    }
}
