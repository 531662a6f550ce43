package org.greenregistry.opportunity;

import org.greenregistry.AppTest;

@AppTest
class GuestTest extends GuestContract {}
