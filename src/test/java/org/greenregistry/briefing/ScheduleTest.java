package org.greenregistry.briefing;

import org.greenregistry.AppTest;

@AppTest
class ScheduleTest extends ScheduleContract {}
