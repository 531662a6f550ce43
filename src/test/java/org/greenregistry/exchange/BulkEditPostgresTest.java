package org.greenregistry.exchange;

import org.greenregistry.PostgresTest;

@PostgresTest
class BulkEditPostgresTest extends BulkEditContract {}
