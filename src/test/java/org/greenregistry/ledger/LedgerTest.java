package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class LedgerTest extends LedgerContract {}
