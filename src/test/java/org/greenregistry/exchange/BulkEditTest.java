package org.greenregistry.exchange;

import org.greenregistry.AppTest;

@AppTest
class BulkEditTest extends BulkEditContract {}
