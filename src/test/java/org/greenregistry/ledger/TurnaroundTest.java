package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class TurnaroundTest extends TurnaroundContract {}
