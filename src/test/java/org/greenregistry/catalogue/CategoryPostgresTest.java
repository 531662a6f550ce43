package org.greenregistry.catalogue;

import org.greenregistry.PostgresTest;

@PostgresTest
class CategoryPostgresTest extends CategoryContract {}
