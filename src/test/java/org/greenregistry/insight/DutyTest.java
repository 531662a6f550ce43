package org.greenregistry.insight;

import org.greenregistry.AppTest;

@AppTest
class DutyTest extends DutyContract {}
