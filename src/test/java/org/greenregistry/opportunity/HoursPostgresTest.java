package org.greenregistry.opportunity;

import org.greenregistry.PostgresTest;

@PostgresTest
class HoursPostgresTest extends HoursContract {}
