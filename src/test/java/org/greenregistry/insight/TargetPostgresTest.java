package org.greenregistry.insight;

import org.greenregistry.PostgresTest;

@PostgresTest
class TargetPostgresTest extends TargetContract {}
