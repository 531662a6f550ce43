package org.greenregistry.work;

import org.greenregistry.PostgresTest;

@PostgresTest
class OutboxPostgresTest extends OutboxContract {}
