package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class RedactionPostgresTest extends RedactionContract {}
