package org.greenregistry.work;

import org.greenregistry.AppTest;

@AppTest
class JobTest extends JobContract {}
