package org.greenregistry.account;

import org.greenregistry.AppTest;

@AppTest
class AccountRulesTest extends AccountRulesContract {}
