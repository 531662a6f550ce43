package org.greenregistry.place;

import org.greenregistry.PostgresTest;

@PostgresTest
class ParkPostgresTest extends ParkContract {}
