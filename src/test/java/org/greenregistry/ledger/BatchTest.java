package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class BatchTest extends BatchContract {}
