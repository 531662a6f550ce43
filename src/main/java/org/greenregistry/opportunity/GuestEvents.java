package org.greenregistry.opportunity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Offered by the module that knows of events; finds those the current actor may see and that were not withdrawn. */
public interface GuestEvents {

    Optional<GuestEvent> find(String code);

    Optional<GuestEvent> byId(UUID record);

    /** The event for calendar programs (RFC 5545); empty while its days are not known. */
    Optional<String> calendar(UUID record, Locale locale);
}
