package org.greenregistry.opendata;

import org.jspecify.annotations.Nullable;

/** What a property of a thing in a catalogue has: another thing, the name of one, or a text. */
sealed interface DcatValue permits DcatThing, DcatValue.Name, DcatValue.Text {

    /** @param address an IRI, whole */
    record Name(String address) implements DcatValue {}

    /**
     * @param language absent for texts in none
     * @param type with its prefix; absent for words
     */
    record Text(
            String text,
            @Nullable String language,
            @Nullable String type) implements DcatValue {}
}
