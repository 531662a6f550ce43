package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class ScopePostgresTest extends ScopeContract {}
