package org.greenregistry.catalogue;

import org.greenregistry.PostgresTest;

@PostgresTest
class FactsPostgresTest extends FactsContract {}
