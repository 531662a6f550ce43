package org.greenregistry.exchange;

import org.greenregistry.AppTest;

@AppTest
class ImportTest extends ImportContract {}
