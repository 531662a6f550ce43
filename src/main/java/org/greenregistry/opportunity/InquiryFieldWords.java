package org.greenregistry.opportunity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.journal.FieldWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What the journal says of inquiries: who took one on, and what came of it. */
@Component
class InquiryFieldWords implements FieldWords {

    private final Formats formats;

    InquiryFieldWords(Formats formats) {
        this.formats = formats;
    }

    @Override
    public Optional<String> label(String kind, String path, Locale locale) {
        return kind.equals(AskService.KIND)
                ? Optional.of(Wording.text(locale, AskService.KIND + "." + path))
                : Optional.empty();
    }

    @Override
    public String value(String kind, String path, String value, Locale locale) {
        return switch (path) {
            case "outcome" -> Wording.text(locale, "inquiry.outcome." + value);
            case PromiseService.BY -> formats.date(LocalDate.parse(value));
            default -> value;
        };
    }
}
