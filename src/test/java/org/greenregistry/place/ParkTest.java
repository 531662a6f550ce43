package org.greenregistry.place;

import org.greenregistry.AppTest;

@AppTest
class ParkTest extends ParkContract {}
