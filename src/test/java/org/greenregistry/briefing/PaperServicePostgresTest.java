package org.greenregistry.briefing;

import org.greenregistry.PostgresTest;

@PostgresTest
class PaperServicePostgresTest extends PaperContract {}
