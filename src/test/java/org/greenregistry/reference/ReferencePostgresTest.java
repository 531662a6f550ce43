package org.greenregistry.reference;

import org.greenregistry.PostgresTest;

@PostgresTest
class ReferencePostgresTest extends ReferenceContract {}
