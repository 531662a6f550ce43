package org.greenregistry.cooperation.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.NetworkService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The network as plain HTML: the table is all there is without script. */
@Component
class NetworkText implements PublicText {

    private final CooperationService service;
    private final NetworkService networks;
    private final Formats formats;

    NetworkText(CooperationService service, NetworkService networks, Formats formats) {
        this.service = service;
        this.networks = networks;
        this.formats = formats;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return path.equals(NetworkUrl.PATH) ? Optional.of(page(query, locale)) : Optional.empty();
    }

    private PublicPage page(Map<String, String[]> query, Locale locale) {
        var url = NetworkUrl.parse(
                networks.kind(),
                query.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))),
                formats);
        var shown = new NetworkPage(networks.kind(), locale, false);
        shown.show(url, service, networks);
        var page = PublicPage.of(
                Wording.text(locale, "network.title"),
                Wording.text(locale, "network.lead"),
                NetworkUrl.PATH,
                PublicPage.html(shown));
        return url.query().isEmpty() ? page : page.unlisted(200);
    }
}
