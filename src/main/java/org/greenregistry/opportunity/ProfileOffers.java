package org.greenregistry.opportunity;

import java.util.List;
import java.util.Locale;

/** Offered by modules that know of something for whoever looks for what a profile says. */
public interface ProfileOffers {

    /** What fits best, best first; empty if nothing does. */
    List<Fitting> fitting(Profile profile, Locale locale);

    /**
     * @param path of its page, without language
     * @param why what the two have in common, already worded
     */
    record Fitting(String title, String path, String why) {}
}
