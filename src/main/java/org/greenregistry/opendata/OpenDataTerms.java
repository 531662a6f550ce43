package org.greenregistry.opendata;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On what terms the data may be used again, as the authority set them. */
@Component
public class OpenDataTerms {

    private final OpenDataSettings settings;

    OpenDataTerms(OpenDataSettings settings) {
        this.settings = settings;
    }

    public record Licence(String name, URI address) {}

    /** Empty while none is set: then nothing more is granted than the law grants. */
    public Optional<Licence> licence(Locale locale) {
        return Optional.ofNullable(settings.licence())
                .map(licence -> new Licence(licence.name().in(locale), licence.address()));
    }

    /** First day the data tell of. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(settings.since());
    }
}
