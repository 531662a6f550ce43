package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class VersionProofPostgresTest extends VersionProofContract {}
