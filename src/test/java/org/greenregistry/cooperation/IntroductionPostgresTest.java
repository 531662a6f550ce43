package org.greenregistry.cooperation;

import org.greenregistry.PostgresTest;

@PostgresTest
class IntroductionPostgresTest extends IntroductionContract {}
