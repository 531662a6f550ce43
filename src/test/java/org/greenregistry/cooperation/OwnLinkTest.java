package org.greenregistry.cooperation;

import org.greenregistry.AppTest;

@AppTest
class OwnLinkTest extends OwnLinkContract {}
