package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class RecordFilesPostgresTest extends RecordFilesContract {}
