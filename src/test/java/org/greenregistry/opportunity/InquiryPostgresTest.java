package org.greenregistry.opportunity;

import org.greenregistry.PostgresTest;

@PostgresTest
class InquiryPostgresTest extends InquiryContract {}
