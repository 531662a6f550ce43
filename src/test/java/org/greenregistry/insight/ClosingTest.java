package org.greenregistry.insight;

import org.greenregistry.AppTest;

@AppTest
class ClosingTest extends ClosingContract {}
