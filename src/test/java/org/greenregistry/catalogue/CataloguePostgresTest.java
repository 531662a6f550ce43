package org.greenregistry.catalogue;

import org.greenregistry.PostgresTest;

@PostgresTest
class CataloguePostgresTest extends CatalogueContract {}
