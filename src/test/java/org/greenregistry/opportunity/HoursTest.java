package org.greenregistry.opportunity;

import org.greenregistry.AppTest;

@AppTest
class HoursTest extends HoursContract {}
