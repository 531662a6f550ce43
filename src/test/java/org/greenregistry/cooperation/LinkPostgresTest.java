package org.greenregistry.cooperation;

import org.greenregistry.PostgresTest;

@PostgresTest
class LinkPostgresTest extends LinkContract {}
