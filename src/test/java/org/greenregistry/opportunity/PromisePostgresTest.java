package org.greenregistry.opportunity;

import org.greenregistry.PostgresTest;

@PostgresTest
class PromisePostgresTest extends PromiseContract {}
