package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.cooperation.FitCheck;
import org.greenregistry.cooperation.Verdict;
import org.greenregistry.shell.Wording;

/** Why an incentive may fit a project. */
final class FitWords {

    private FitWords() {}

    /** The conditions that stand so, by the names of their fields; a dash where there are none. */
    static String of(FitCheck check, Verdict verdict, Locale locale) {
        List<String> names = check.with(verdict);
        return names.isEmpty()
                ? "–"
                : names.stream()
                        .map(name -> Wording.text(locale, "incentive.fit." + name))
                        .collect(Collectors.joining(", "));
    }
}
