package org.greenregistry.shell;

import java.net.URI;

/**
 * Pictures behind every map, from a server the operator trusts. Without them a map needs no network.
 *
 * @param address such as {@code https://tiles.example.vn/{z}/{x}/{y}.png}
 * @param credit whom the pictures come from, shown on the map
 */
record MapTiles(String address, String credit) {

    /** Scheme and host, which the content policy must let in; {@link IllegalArgumentException} if there is none. */
    String origin() {
        var uri = URI.create(address.replaceAll("[{}]", ""));
        if (uri.getScheme() == null || uri.getAuthority() == null) {
            throw new IllegalArgumentException("no address of map tiles: " + address);
        }
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
