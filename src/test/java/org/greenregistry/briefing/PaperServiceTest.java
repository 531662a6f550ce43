package org.greenregistry.briefing;

import org.greenregistry.AppTest;

@AppTest
class PaperServiceTest extends PaperContract {}
