package org.greenregistry.catalogue;

import org.greenregistry.PostgresTest;

@PostgresTest
class FoundTextPostgresTest extends FoundTextContract {}
