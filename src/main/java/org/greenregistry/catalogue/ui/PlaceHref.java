package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.regex.Pattern;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Hub;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkOffer;
import org.greenregistry.shell.Lang;

/** Addresses of places, relative to the base of the page. */
final class PlaceHref {

    static final String PARKS = "parks";
    static final String UNITS = "units";
    static final String HUBS = "places";

    private static final Pattern PLACE = Pattern.compile("(?:%s|%s|%s)/[^/]+".formatted(PARKS, UNITS, HUBS));

    private PlaceHref() {}

    /** Whether {@code path}, without language and outer slashes, is the address of one place, there or not. */
    static boolean isPlace(String path) {
        return PLACE.matcher(path).matches();
    }

    static String of(IndustrialPark park, Locale locale) {
        return Lang.path(locale, PARKS + "/" + park.code());
    }

    static String of(ParkOffer offer, Locale locale) {
        return of(Park.of(offer), locale);
    }

    static String of(Park row, Locale locale) {
        return Lang.path(locale, PARKS + "/" + row.code());
    }

    static String of(AdminUnit unit, Locale locale) {
        return Lang.path(locale, UNITS + "/" + unit.uid());
    }

    static String of(Hub hub, Locale locale) {
        return Lang.path(locale, HUBS + "/" + hub.code());
    }
}
