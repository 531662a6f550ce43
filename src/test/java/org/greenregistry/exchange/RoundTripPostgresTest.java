package org.greenregistry.exchange;

import org.greenregistry.PostgresTest;

@PostgresTest
class RoundTripPostgresTest extends RoundTripContract {}
