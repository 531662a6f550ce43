package org.greenregistry.opportunity.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.opportunity.AskService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Express interest: the main thing to do about an opportunity. */
@Component
@Order(10)
class InterestAction implements PageAction {

    private final AskService asking;

    InterestAction(AskService asking) {
        this.asking = asking;
    }

    @Override
    public Optional<Offer> onProject(Published<ProjectContent> project, Locale locale) {
        if (!asking.isOpen(project)) {
            return Optional.empty();
        }
        var people = asking.interested(project.record());
        return Optional.of(new Offer(
                Wording.text(locale, "inquiry.interest"),
                Lang.path(locale, "ask?project=" + Answers.encoded(project.code())),
                people == 0
                        ? Wording.text(locale, "inquiry.interest.note")
                        : Wording.text(locale, "inquiry.interest.count", people),
                true));
    }
}
