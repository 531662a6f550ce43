package org.greenregistry.briefing;

import org.greenregistry.PostgresTest;

@PostgresTest
class SavedViewPostgresTest extends SavedViewContract {}
