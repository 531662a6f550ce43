package org.greenregistry.opportunity;

import java.util.UUID;

/** A list somebody follows. */
record SavedSearch(String query, UUID follower) {}
