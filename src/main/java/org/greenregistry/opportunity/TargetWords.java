package org.greenregistry.opportunity;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RecordName;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.springframework.stereotype.Component;

/** What a target is called, and where it is shown. */
@Component
public class TargetWords {

    static final String KIND = "project";

    private final RecordService records;

    TargetWords(RecordService records) {
        this.records = records;
    }

    /** Refuses what the actor cannot see or what is no list. */
    void require(Target target) {
        if (named(target).isEmpty()) {
            throw new Refusal("opportunity.target.none");
        }
    }

    /** Empty for what is not, or no longer, there for the actor. */
    public Optional<String> title(Target target, Locale locale) {
        return named(target).map(name -> name.title().in(locale));
    }

    /** Relative to the base of the page. */
    public String path(Target target, Locale locale) {
        return Lang.path(locale, "projects/" + target.value());
    }

    private Optional<RecordName> named(Target target) {
        return records.named(KIND, target.value()).filter(name -> !name.withdrawn());
    }
}
