package org.greenregistry.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package of OC4IDS.
 *
 * @param uri where it was read
 * @param publishedDate when the youngest of its projects was published
 * @param links to the packages before and after it
 */
record Oc4idsPackage(
        String uri,
        String version,
        Publisher publisher,
        @Nullable Links links,
        List<Oc4idsProject> projects,
        String publishedDate) {

    record Publisher(String name, String uri) {}

    record Links(@Nullable String prev, @Nullable String next) {}
}
