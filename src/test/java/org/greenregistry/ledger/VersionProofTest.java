package org.greenregistry.ledger;

import org.greenregistry.AppTest;

@AppTest
class VersionProofTest extends VersionProofContract {}
