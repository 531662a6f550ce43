package org.greenregistry.demo;

import java.util.List;
import java.util.UUID;

/**
 * What seeded projects are made from.
 *
 * @param investors records of the organisations, by number
 */
record SeedWorld(SeedCalendar calendar, List<SeedProduct> products, List<SeedPlace> places, List<UUID> investors) {}
