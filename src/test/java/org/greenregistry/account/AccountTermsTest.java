package org.greenregistry.account;

import org.greenregistry.AppTest;

@AppTest
class AccountTermsTest extends AccountTermsContract {}
