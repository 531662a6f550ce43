package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/**
 * The page behind the QR code of a printed sheet, as plain HTML: it is opened on a phone by somebody who holds the
 * paper.
 */
@Component
class PrintedText implements PublicText {

    private static final String FOLDER = "printed/";
    private static final Pattern PATH = Pattern.compile(FOLDER + "([^/]+)/([1-9][0-9]{0,5})");

    private final Printed printed;

    PrintedText(Printed printed) {
        this.printed = printed;
    }

    /** Without language. */
    static String path(String code, int number) {
        return FOLDER + code + "/" + number;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        var asked = PATH.matcher(path);
        if (!asked.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(asked.group(2));
        var found = printed.page(asked.group(1), number, locale);
        var shown = found.orElseGet(() -> printed.missing(asked.group(1), number, locale));
        var status = found.isPresent() ? 200 : printed.isGone(asked.group(1)) ? 410 : 404;
        var title = Wording.text(locale, "catalogue.printed.heading", asked.group(1));
        return Optional.of(
                PublicPage.of(title, "", path, PublicPage.html(shown)).unlisted(status));
    }
}
