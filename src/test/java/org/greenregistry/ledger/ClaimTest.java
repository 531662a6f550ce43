package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class ClaimTest extends ClaimContract {}
