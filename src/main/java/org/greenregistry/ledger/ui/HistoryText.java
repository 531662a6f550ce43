package org.greenregistry.ledger.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.greenregistry.ledger.ComparisonService;
import org.greenregistry.ledger.RecordName;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The history of a record before Vaadin starts; names of people come only with the live page, for staff. */
@Component
class HistoryText implements PublicText {

    private static final Pattern PATH = Pattern.compile("history/([^/]+)/([^/]+)");

    private final RecordService records;
    private final ComparisonService comparisons;
    private final RecordLinks links;
    private final Phrasing phrasing;

    HistoryText(RecordService records, ComparisonService comparisons, RecordLinks links, Phrasing phrasing) {
        this.records = records;
        this.comparisons = comparisons;
        this.links = links;
        this.phrasing = phrasing;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        var asked = PATH.matcher(path);
        if (!asked.matches()) {
            return Optional.empty();
        }
        return Optional.of(records.named(asked.group(1), asked.group(2))
                .map(name -> page(name, path, lists(query), locale))
                .orElseGet(() -> PublicPage.of("", "", path, "").unlisted(404)));
    }

    private PublicPage page(RecordName name, String path, Map<String, List<String>> query, Locale locale) {
        var rows = records.history(name.id());
        var pair = VersionPair.parse(query);
        var content = new HistoryContent(name, links, phrasing, People.NOBODY, locale)
                .compared(rows, pair, pair.flatMap(two -> comparisons.between(name.id(), two.from(), two.to())))
                .versions(rows, row -> List.of());
        var title = Wording.text(locale, "ledger.history.of", name.title().in(locale));
        return PublicPage.of(title, title, path, PublicPage.html(content)).unlisted(200);
    }

    private static Map<String, List<String>> lists(Map<String, String[]> sent) {
        return sent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
