package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class ClaimPostgresTest extends ClaimContract {}
