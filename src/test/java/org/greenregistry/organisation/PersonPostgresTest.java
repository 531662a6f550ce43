package org.greenregistry.organisation;

import org.greenregistry.PostgresTest;

@PostgresTest
class PersonPostgresTest extends PersonContract {}
