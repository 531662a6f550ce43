package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.shell.PublicAddresses;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The pages of the themes and of the Green Deal as plain HTML. */
@Component
class ThemesText implements PublicText, PublicAddresses {

    private final ThemesPage themes;
    private final GreenDealPage greenDeal;

    ThemesText(ThemesPage themes, GreenDealPage greenDeal) {
        this.themes = themes;
        this.greenDeal = greenDeal;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return switch (path) {
            case ThemesView.PATH -> Optional.of(page("themes", path, PublicPage.html(themes.of(locale)), locale));
            case GreenDealView.PATH ->
                Optional.of(page("greenDeal", path, PublicPage.html(greenDeal.of(samples(query), locale)), locale));
            default -> Optional.empty();
        };
    }

    private static boolean samples(Map<String, String[]> query) {
        return GreenDealPage.asksForSamples(List.of(query.getOrDefault(GreenDealPage.SAMPLES, new String[0])));
    }

    private static PublicPage page(String key, String path, String html, Locale locale) {
        return PublicPage.of(Wording.text(locale, key + ".title"), Wording.text(locale, key + ".lead"), path, html);
    }

    @Override
    public Stream<Address> all() {
        return Stream.of(new Address(ThemesView.PATH, null), new Address(GreenDealView.PATH, null));
    }
}
