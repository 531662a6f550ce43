package org.greenregistry.catalogue.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Phase;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Values of the facets, as lists offer and name them. */
@Component
class Facets {

    private final CodeLists codes;

    Facets(CodeLists codes) {
        this.codes = codes;
    }

    /** In the order people know them by. */
    List<String> offered(Facet facet) {
        return switch (facet) {
            case PHASE -> names(Phase.values());
            case CATEGORY -> codes.standing(ReferenceList.CATEGORY);
            case EVIDENCE -> names(Evidence.values()).reversed();
        };
    }

    /** A value as an address holds it, perhaps an old one: a category that was taken over leads to its successor. */
    Optional<String> read(Facet facet, String value) {
        var today = facet == Facet.CATEGORY ? codes.current(ReferenceList.CATEGORY, value) : value;
        return Optional.of(today).filter(offered(facet)::contains);
    }

    String word(Facet facet, String value, Locale locale) {
        return switch (facet) {
            case PHASE -> Wording.text(locale, "project.phase." + value);
            case CATEGORY -> codes.name(ReferenceList.CATEGORY, value, locale);
            case EVIDENCE -> Marks.word(Evidence.valueOf(value), locale);
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
