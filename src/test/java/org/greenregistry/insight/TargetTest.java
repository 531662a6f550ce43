package org.greenregistry.insight;

import org.greenregistry.AppTest;

@AppTest
class TargetTest extends TargetContract {}
