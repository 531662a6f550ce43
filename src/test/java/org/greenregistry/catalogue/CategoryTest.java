package org.greenregistry.catalogue;

import org.greenregistry.AppTest;

@AppTest
class CategoryTest extends CategoryContract {}
