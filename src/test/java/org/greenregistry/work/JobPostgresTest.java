package org.greenregistry.work;

import org.greenregistry.PostgresTest;

@PostgresTest
class JobPostgresTest extends JobContract {}
