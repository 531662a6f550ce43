package org.greenregistry.insight;

import org.greenregistry.PostgresTest;

@PostgresTest
class AssignmentPostgresTest extends AssignmentContract {}
