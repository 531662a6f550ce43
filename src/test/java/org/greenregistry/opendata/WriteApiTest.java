package org.greenregistry.opendata;

import org.greenregistry.AppTest;

@AppTest
class WriteApiTest extends WriteApiContract {}
