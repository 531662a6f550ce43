package org.greenregistry.opportunity.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Something wrong? Tell us. */
@Component
@Order(90)
class TellAction implements PageAction {

    @Override
    public Optional<Offer> onProject(Published<ProjectContent> project, Locale locale) {
        return Optional.of(new Offer(
                Wording.text(locale, "inquiry.wrong"),
                Lang.path(locale, "ask?about=correction&project=" + Answers.encoded(project.code())),
                "",
                false));
    }
}
