package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class RecordFilesTest extends RecordFilesContract {}
