package org.greenregistry.opportunity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.project.DraftHints;
import org.greenregistry.shell.FormNote;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What investors look for, beside the form of a project. */
@Component
class SignalHints implements DraftHints {

    private final SignalService signals;

    SignalHints(SignalService signals) {
        this.signals = signals;
    }

    @Override
    public List<FormNote> about(ProjectContent content, @Nullable String code, Locale locale) {
        if (!Actor.current().is(Role.OFFICER)) {
            return List.of();
        }
        var signal = signals.of(content, code);
        var byPath = new LinkedHashMap<String, String>();
        add(byPath, signal.missed(), "signal.missed", locale);
        add(byPath, signal.asked(), "signal.asked", locale);
        var notes = new ArrayList<FormNote>();
        notes.add(new FormNote("", said(signal.matching(), "signal.matching", locale)));
        byPath.forEach((path, said) -> notes.add(new FormNote(path, said)));
        return notes;
    }

    private static void add(Map<String, String> byPath, Map<String, Crowd> crowds, String key, Locale locale) {
        crowds.forEach(
                (path, crowd) -> byPath.merge(path, said(crowd, key, locale), (one, other) -> one + " · " + other));
    }

    private static String said(Crowd crowd, String key, Locale locale) {
        if (crowd.few()) {
            return Wording.text(locale, key + ".few");
        }
        return crowd.isNone() ? Wording.text(locale, key + ".none") : Wording.text(locale, key, crowd.number());
    }
}
