package org.greenregistry.opendata.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.shell.PublicAddresses;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The page of the programming interface as plain HTML. */
@Component
class ApiText implements PublicText, PublicAddresses {

    static final String PATH = "developers";

    private final ApiPage page;

    ApiText(ApiPage page) {
        this.page = page;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return path.equals(PATH)
                ? Optional.of(PublicPage.of(
                        Wording.text(locale, "api.page.title"),
                        Wording.text(locale, "api.page.description"),
                        PATH,
                        PublicPage.html(page.in(locale))))
                : Optional.empty();
    }

    @Override
    public Stream<Address> all() {
        return Stream.of(new Address(PATH, null));
    }
}
