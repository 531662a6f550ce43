package org.greenregistry.place;

import org.greenregistry.PostgresTest;

@PostgresTest
class BoundaryPostgresTest extends BoundaryContract {}
