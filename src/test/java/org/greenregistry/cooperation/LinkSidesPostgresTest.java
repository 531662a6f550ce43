package org.greenregistry.cooperation;

import org.greenregistry.PostgresTest;

@PostgresTest
class LinkSidesPostgresTest extends LinkSidesContract {}
