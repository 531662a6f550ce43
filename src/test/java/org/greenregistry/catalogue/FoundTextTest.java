package org.greenregistry.catalogue;

import org.greenregistry.AppTest;

@AppTest
class FoundTextTest extends FoundTextContract {}
