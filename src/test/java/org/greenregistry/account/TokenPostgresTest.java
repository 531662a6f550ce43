package org.greenregistry.account;

import org.greenregistry.PostgresTest;

@PostgresTest
class TokenPostgresTest extends TokenContract {}
