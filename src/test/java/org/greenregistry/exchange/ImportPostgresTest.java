package org.greenregistry.exchange;

import org.greenregistry.PostgresTest;

@PostgresTest
class ImportPostgresTest extends ImportContract {}
