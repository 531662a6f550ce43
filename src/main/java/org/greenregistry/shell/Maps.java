package org.greenregistry.shell;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes maps for pages. */
@Component
public class Maps {

    private final Formats formats;
    private final ShellSettings settings;

    Maps(Formats formats, ShellSettings settings) {
        this.formats = formats;
        this.settings = settings;
    }

    /** @param label what the map is about, for those who do not see it */
    public RegistryMap map(Locale locale, String label) {
        return new RegistryMap(locale, label, new MapJson(locale, formats, settings.tiles()));
    }
}
