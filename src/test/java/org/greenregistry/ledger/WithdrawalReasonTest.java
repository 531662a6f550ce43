package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class WithdrawalReasonTest extends WithdrawalReasonContract {}
