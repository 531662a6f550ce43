package org.greenregistry.exchange;

import org.greenregistry.AppTest;

@AppTest
class RoundTripTest extends RoundTripContract {}
