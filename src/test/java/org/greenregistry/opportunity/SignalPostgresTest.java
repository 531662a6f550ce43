package org.greenregistry.opportunity;

import org.greenregistry.PostgresTest;

@PostgresTest
class SignalPostgresTest extends SignalContract {}
