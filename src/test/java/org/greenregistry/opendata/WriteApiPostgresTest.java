package org.greenregistry.opendata;

import org.greenregistry.PostgresTest;

@PostgresTest
class WriteApiPostgresTest extends WriteApiContract {}
