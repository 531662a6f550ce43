package org.greenregistry.place;

import org.greenregistry.kernel.Folded;

/**
 * What the book says a park offers.
 *
 * @param code of the record
 */
public record ParkOffer(String code, ParkContent content) {

    /** Whether every word of {@code typed} begins one of its names, accents optional. */
    public boolean isNamed(String typed) {
        var names = Folded.words(content.name().vi() + " " + content.name().en());
        return Folded.words(typed).stream().allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
    }
}
