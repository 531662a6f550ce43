package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class WithdrawalReasonPostgresTest extends WithdrawalReasonContract {}
