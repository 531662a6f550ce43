package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class RecordPostgresTest extends RecordContract {}
