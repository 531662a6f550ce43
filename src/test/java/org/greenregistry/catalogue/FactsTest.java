package org.greenregistry.catalogue;

import org.greenregistry.AppTest;

@AppTest
class FactsTest extends FactsContract {}
