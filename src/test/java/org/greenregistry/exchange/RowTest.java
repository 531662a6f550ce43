package org.greenregistry.exchange;

import org.greenregistry.AppTest;

@AppTest
class RowTest extends RowContract {}
