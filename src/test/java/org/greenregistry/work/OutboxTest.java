package org.greenregistry.work;

import org.greenregistry.AppTest;

@AppTest
class OutboxTest extends OutboxContract {}
