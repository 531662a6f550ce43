package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class LedgerPostgresTest extends LedgerContract {}
