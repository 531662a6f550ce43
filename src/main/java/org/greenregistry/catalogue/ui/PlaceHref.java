package org.greenregistry.catalogue.ui;

import java.util.Locale;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Hub;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.shell.Lang;

/** Addresses of places, relative to the base of the page. */
final class PlaceHref {

    static final String PARKS = "parks";
    static final String UNITS = "units";
    static final String HUBS = "places";

    private PlaceHref() {}

    static String of(IndustrialPark park, Locale locale) {
        return Lang.path(locale, PARKS + "/" + park.code());
    }

    static String of(AdminUnit unit, Locale locale) {
        return Lang.path(locale, UNITS + "/" + unit.uid());
    }

    static String of(Hub hub, Locale locale) {
        return Lang.path(locale, HUBS + "/" + hub.code());
    }
}
