package org.greenregistry.exchange;

import org.greenregistry.AppTest;

@AppTest
class HeadingTest extends HeadingContract {}
