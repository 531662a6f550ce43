package org.greenregistry.place;

import org.greenregistry.AppTest;

@AppTest
class BoundaryTest extends BoundaryContract {}
