package org.greenregistry.account;

import org.greenregistry.AppTest;

@AppTest
class TokenTest extends TokenContract {}
