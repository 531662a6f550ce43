package org.greenregistry.cooperation;

import org.greenregistry.AppTest;

@AppTest
class EveryKindTest extends EveryKindContract {}
