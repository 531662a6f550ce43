package org.greenregistry.opendata;

import java.net.URI;
import java.time.LocalDate;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param licence under which the data may be used again; absent while the authority has set none
 * @param since first day the data tell of; absent where nobody said
 */
@ConfigurationProperties("registry.opendata")
record OpenDataSettings(@Nullable Licence licence, @Nullable LocalDate since) {

    /** @param address of its text */
    record Licence(LocalizedText name, URI address) {}
}
