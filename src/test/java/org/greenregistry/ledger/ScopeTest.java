package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class ScopeTest extends ScopeContract {}
