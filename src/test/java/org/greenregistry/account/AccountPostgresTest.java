package org.greenregistry.account;

import org.greenregistry.PostgresTest;

@PostgresTest
class AccountPostgresTest extends AccountContract {}
