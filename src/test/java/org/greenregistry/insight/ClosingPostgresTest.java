package org.greenregistry.insight;

import org.greenregistry.PostgresTest;

@PostgresTest
class ClosingPostgresTest extends ClosingContract {}
