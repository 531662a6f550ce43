package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class RedactionTest extends RedactionContract {}
