package org.greenregistry.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.LetterService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what changed for the public, field by field, in the words of one language. */
@Component
class NewsDesk {

    private static final int MOST_FIELDS = 25;

    private final RecordService records;
    private final TargetWords targets;
    private final LetterService letters;

    NewsDesk(RecordService records, TargetWords targets, LetterService letters) {
        this.records = records;
        this.targets = targets;
        this.letters = letters;
    }

    /** Empty if there is nothing to tell. */
    Optional<News> of(Target target, Instant after, Instant until, Locale locale) {
        var title = targets.title(target, locale);
        var link = letters.link(targets.path(target, locale));
        if (title.isEmpty()) {
            var gone = Wording.text(locale, "opportunity.news.gone", target.value());
            return Optional.of(new News(target.value(), link, List.of(gone), true));
        }
        var lines = changes(target.value(), after, until, locale);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new News(title.get(), link, lines, false));
    }

    private List<String> changes(String code, Instant after, Instant until, Locale locale) {
        var changes = records.publicChanges(TargetWords.KIND, code, after, until);
        var told = changes.stream().limit(MOST_FIELDS).map(change -> line(change, locale));
        return changes.size() <= MOST_FIELDS
                ? told.toList()
                : Stream.concat(
                                told,
                                Stream.of(Wording.text(locale, "opportunity.news.more", changes.size() - MOST_FIELDS)))
                        .toList();
    }

    private String line(Change change, Locale locale) {
        var label = Wording.text(locale, change.label());
        var item = change.path().substring(0, change.path().lastIndexOf(']') + 1);
        var field = item.isEmpty()
                ? label
                : Wording.text(locale, TargetWords.KIND + "." + Change.fieldOf(item)) + " – " + label;
        return Wording.text(
                locale,
                "opportunity.news.line",
                field,
                value(change, change.before(), "ledger.change.none", locale),
                value(change, change.after(), "ledger.change.gone", locale));
    }

    private String value(Change change, @Nullable String value, String absent, Locale locale) {
        return value == null
                ? Wording.text(locale, absent)
                : records.words(TargetWords.KIND, change.path(), value, locale);
    }
}
