package org.greenregistry.journal.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.JournalService;
import org.greenregistry.shell.FooterLine;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The head of the chain at the foot of every page: whoever writes it down can later prove that nothing was cut. */
@Component
class HeadLine implements FooterLine {

    static final int SHORT = 12;

    private final JournalService journal;
    private final Formats formats;

    HeadLine(JournalService journal, Formats formats) {
        this.journal = journal;
        this.formats = formats;
    }

    @Override
    public Optional<String> text(Locale locale) {
        var head = journal.head();
        return head.entries() == 0
                ? Optional.empty()
                : Optional.of(Wording.text(
                        locale,
                        "journal.head",
                        head.entries(),
                        head.hash().substring(0, SHORT),
                        formats.dateTime(head.at())));
    }

    @Override
    public Optional<String> path() {
        return Actor.current().isStaff() ? Optional.of("journal") : Optional.empty();
    }
}
