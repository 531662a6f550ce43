package org.greenregistry.opportunity;

import org.greenregistry.PostgresTest;

@PostgresTest
class GuestPostgresTest extends GuestContract {}
