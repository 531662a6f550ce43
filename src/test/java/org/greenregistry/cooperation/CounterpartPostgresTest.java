package org.greenregistry.cooperation;

import org.greenregistry.PostgresTest;

@PostgresTest
class CounterpartPostgresTest extends CounterpartContract {}
