package org.greenregistry.account;

import org.greenregistry.PostgresTest;

@PostgresTest
class AccountRulesPostgresTest extends AccountRulesContract {}
