package org.greenregistry.cooperation;

import org.greenregistry.AppTest;

@AppTest
class IntroductionTest extends IntroductionContract {}
