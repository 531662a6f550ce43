package org.greenregistry.insight.ui;

import java.util.Locale;
import org.greenregistry.insight.Changes;
import org.greenregistry.insight.Unit;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What two books differ in as one table, a line for each way a project differs. */
@Component
class ChangesListing {

    private final RecordService records;
    private final FigureWords words;

    ChangesListing(RecordService records, FigureWords words) {
        this.records = records;
        this.words = words;
    }

    Listing of(Changes changes, Locale locale) {
        var listing = new Listing(Wording.text(locale, "insight.changes"));
        for (var column : new String[] {"kind", "code", "project", "before", "after"}) {
            listing.text(Wording.text(locale, "insight.changes." + column));
        }
        listing.decimal(Wording.text(locale, "insight.changes.amount"))
                .text(Wording.text(locale, "insight.changes.currency"));
        changes.lines()
                .forEach(line -> listing.line(
                        Listing.Cell.of(Wording.text(locale, "insight.changes.kind." + line.kind())),
                        Listing.Cell.link(line.code(), Lang.path(locale, "projects/" + line.code())),
                        Listing.Cell.of(title(line.code(), locale)),
                        Listing.Cell.of(stage(line.before(), locale)),
                        Listing.Cell.of(stage(line.after(), locale)),
                        amount(line, locale),
                        line.currency() == null ? Listing.Cell.none("") : Listing.Cell.of(line.currency())));
        return listing;
    }

    private String title(String code, Locale locale) {
        return records.named("project", code)
                .map(found -> found.title().in(locale))
                .orElse(code);
    }

    private static String stage(Changes.@Nullable Standing standing, Locale locale) {
        return standing == null || standing.stage() == null
                ? "–"
                : Wording.text(locale, "project.opening.stage." + standing.stage());
    }

    private Listing.Cell amount(Changes.Line line, Locale locale) {
        return line.currency() == null
                ? Listing.Cell.none("–")
                : Listing.Cell.number(
                        words.amount(line.amount(), Unit.valueOf(line.currency()), locale), line.amount(), null);
    }
}
