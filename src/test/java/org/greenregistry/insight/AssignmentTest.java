package org.greenregistry.insight;

import org.greenregistry.AppTest;

@AppTest
class AssignmentTest extends AssignmentContract {}
