package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Above the list of what lies ahead: all of it for one's own calendar. */
@Component
class ComingEvents implements ListPart {

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Locale locale) {
        return kind.hasComing()
                ? Optional.of(Tags.tag(
                        "p",
                        "",
                        Tags.download(
                                "tool",
                                Lang.path(locale, kind.folder()) + ".ics",
                                Wording.text(locale, kind.name() + ".calendar.all"))))
                : Optional.empty();
    }
}
