package org.greenregistry.account;

import java.util.List;
import java.util.Locale;

/** What somebody's work may be limited to, offered by a module that knows places and agencies. */
public interface ScopeChoices {

    /** Codes of administrative units and parks whose names match {@code typed}, best first. */
    List<String> areas(String typed, int limit);

    /** Codes of the authorities of today whose names match {@code typed}. */
    List<String> agencies(String typed, int limit);

    /** The code itself where it is unknown. */
    String name(String code, Locale locale);
}
