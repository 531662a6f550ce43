package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class TurnaroundPostgresTest extends TurnaroundContract {}
