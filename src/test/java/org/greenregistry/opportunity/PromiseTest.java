package org.greenregistry.opportunity;

import org.greenregistry.AppTest;

@AppTest
class PromiseTest extends PromiseContract {}
