package org.greenregistry.cooperation;

import java.util.List;

/**
 * Components that belong together, on the form and on the page.
 *
 * @param name last part of the heading's translation key, behind that of the kind and {@code .chapter}
 */
public record Chapter(String name, List<String> components) {

    public static Chapter of(String name, String... components) {
        return new Chapter(name, List.of(components));
    }
}
