package org.greenregistry.opendata;

import org.greenregistry.AppTest;

@AppTest
class ApiOnceTest extends ApiOnceContract {}
