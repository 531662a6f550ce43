package org.greenregistry.catalogue;

import org.greenregistry.PostgresTest;

@PostgresTest
class BookParkPostgresTest extends BookParkContract {}
