package org.greenregistry.opendata;

import org.greenregistry.PostgresTest;

@PostgresTest
class ApiOncePostgresTest extends ApiOnceContract {}
