package org.greenregistry.exchange;

import org.greenregistry.PostgresTest;

@PostgresTest
class RowPostgresTest extends RowContract {}
