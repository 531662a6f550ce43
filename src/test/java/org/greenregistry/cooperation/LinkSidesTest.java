package org.greenregistry.cooperation;

import org.greenregistry.AppTest;

@AppTest
class LinkSidesTest extends LinkSidesContract {}
