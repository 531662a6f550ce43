package org.greenregistry.catalogue;

import org.greenregistry.AppTest;

@AppTest
class CatalogueTest extends CatalogueContract {}
