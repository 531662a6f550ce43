package org.greenregistry.demo;

import java.util.List;
import java.util.UUID;

/**
 * What seeded projects are made from.
 *
 * @param investors records of the organisations, by number
 * @param contacts ids of persons, in turn the one an investor is reached by
 */
record SeedWorld(
        SeedCalendar calendar,
        List<SeedProduct> products,
        List<SeedPlace> places,
        List<UUID> investors,
        List<UUID> contacts) {

    UUID contact(int investor) {
        return contacts.get(investor % contacts.size());
    }
}
