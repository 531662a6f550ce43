package org.greenregistry.ledger;

import org.greenregistry.PostgresTest;

@PostgresTest
class BatchReviewPostgresTest extends BatchReviewContract {}
