package org.greenregistry.account;

import org.greenregistry.PostgresTest;

@PostgresTest
class AccountTermsPostgresTest extends AccountTermsContract {}
