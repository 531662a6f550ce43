package org.greenregistry.reference;

import org.greenregistry.AppTest;

@AppTest
class ReferenceTest extends ReferenceContract {}
