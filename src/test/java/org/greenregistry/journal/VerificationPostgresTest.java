package org.greenregistry.journal;

import org.greenregistry.PostgresTest;

@PostgresTest
class VerificationPostgresTest extends VerificationContract {}
