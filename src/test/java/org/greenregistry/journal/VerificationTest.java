package org.greenregistry.journal;

import org.greenregistry.AppTest;

@AppTest
class VerificationTest extends VerificationContract {}
