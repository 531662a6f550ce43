package org.greenregistry.opendata.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.shell.FooterLine;
import org.greenregistry.shell.PublicAddresses;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The guide as plain HTML, with what machines look for in its head. The foot of every page leads here. */
@Component
@Order(0)
class GuideText implements PublicText, PublicAddresses, FooterLine {

    static final String PATH = "data";

    private final GuidePage page;
    private final GuideData data;

    GuideText(GuidePage page, GuideData data) {
        this.page = page;
        this.data = data;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return path.equals(PATH)
                ? Optional.of(PublicPage.of(
                                Wording.text(locale, "opendata.title"),
                                Wording.text(locale, "opendata.lead"),
                                PATH,
                                PublicPage.html(page.in(locale)))
                        .withJsonLd(data.in(locale)))
                : Optional.empty();
    }

    @Override
    public Stream<Address> all() {
        return Stream.of(new Address(PATH, null));
    }

    @Override
    public Optional<String> text(Locale locale) {
        return Optional.of(Wording.text(locale, "opendata.title"));
    }

    @Override
    public Optional<String> path() {
        return Optional.of(PATH);
    }
}
