package org.greenregistry.exchange;

import org.greenregistry.PostgresTest;

@PostgresTest
class HeadingPostgresTest extends HeadingContract {}
