package org.greenregistry.cooperation;

import org.greenregistry.AppTest;

@AppTest
class CounterpartTest extends CounterpartContract {}
