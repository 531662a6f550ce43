package org.greenregistry.opportunity;

import org.greenregistry.AppTest;

@AppTest
class SignalTest extends SignalContract {}
