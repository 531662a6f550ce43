package org.greenregistry.cooperation;

import org.greenregistry.AppTest;

@AppTest
class LinkTest extends LinkContract {}
