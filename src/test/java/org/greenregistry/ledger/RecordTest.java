package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class RecordTest extends RecordContract {}
