package org.greenregistry.insight.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A manager asks a colleague to do something about a project, from its page or its row in any list. */
@Component
@Order(60)
class AssignAction implements PageAction {

    @Override
    public Optional<Offer> onProject(Published<ProjectContent> project, Locale locale) {
        return offer(project.code(), project.content().name().text(), locale);
    }

    @Override
    public Optional<Offer> onRow(ProjectRow row, Locale locale) {
        return offer(row.code(), row.name(), locale);
    }

    private static Optional<Offer> offer(String code, LocalizedText name, Locale locale) {
        return Actor.current().is(Role.MANAGER)
                ? Optional.of(new Offer(
                        Wording.text(locale, "assignment.give"), href(code, name.in(locale), locale), "", false))
                : Optional.empty();
    }

    /** @param name without its code */
    static String href(String code, String name, Locale locale) {
        return AssignView.href(code + " · " + name, Lang.path(Lang.VIETNAMESE, "projects/" + code), locale);
    }
}
