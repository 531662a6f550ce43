package org.greenregistry.briefing;

import org.greenregistry.PostgresTest;

@PostgresTest
class SchedulePostgresTest extends ScheduleContract {}
