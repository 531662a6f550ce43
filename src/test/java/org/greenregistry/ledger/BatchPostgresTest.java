package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class BatchPostgresTest extends BatchContract {}
