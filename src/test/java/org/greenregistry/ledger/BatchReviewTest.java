package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class BatchReviewTest extends BatchReviewContract {}
