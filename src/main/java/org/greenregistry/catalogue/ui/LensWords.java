package org.greenregistry.catalogue.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.shell.MapDrawing;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a map says what it is looked at through. */
@Component
class LensWords {

    private final FacetValues values;

    LensWords(FacetValues values) {
        this.values = values;
    }

    MapDrawing.Scale scale(Lens lens, Locale locale) {
        return new MapDrawing.Scale(
                Wording.text(locale, "catalogue.lens.scale", frame(lens, locale)),
                Stream.concat(
                                Stream.of(not(lens, locale)),
                                Arrays.stream(Evidence.values()).map(step -> step(step, locale)))
                        .toList());
    }

    String step(Evidence step, Locale locale) {
        return values.word(Facet.PROOF, step.code(), locale);
    }

    /** The frame by its name. */
    static String frame(Lens lens, Locale locale) {
        return Wording.text(locale, "catalogue.facet." + lens.facet());
    }

    static String not(Lens lens, Locale locale) {
        return Wording.text(locale, "catalogue.lens.not", one(lens, locale));
    }

    /** Any value of the frame: “a Green Deal area”. */
    static String one(Lens lens, Locale locale) {
        return Wording.text(locale, "catalogue.lens.one." + lens);
    }

    /** Of a single project. */
    String of(@Nullable Evidence step, Lens lens, Locale locale) {
        return step == null ? not(lens, locale) : step(step, locale);
    }

    static String of(Heap heap, Lens lens, Locale locale) {
        return Wording.text(locale, "catalogue.lens.serving", heap.serving(), one(lens, locale));
    }
}
