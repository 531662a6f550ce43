package org.greenregistry.insight;

import org.greenregistry.PostgresTest;

@PostgresTest
class DutyPostgresTest extends DutyContract {}
