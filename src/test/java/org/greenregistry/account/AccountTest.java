package org.greenregistry.account;

import org.greenregistry.AppTest;

@AppTest
class AccountTest extends AccountContract {}
