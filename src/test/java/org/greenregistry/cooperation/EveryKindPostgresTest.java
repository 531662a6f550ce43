package org.greenregistry.cooperation;

import org.greenregistry.PostgresTest;

@PostgresTest
class EveryKindPostgresTest extends EveryKindContract {}
