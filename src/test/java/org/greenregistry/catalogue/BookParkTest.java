package org.greenregistry.catalogue;

import org.greenregistry.AppTest;

@AppTest
class BookParkTest extends BookParkContract {}
