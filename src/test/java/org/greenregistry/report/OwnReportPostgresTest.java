package org.greenregistry.report;

import org.greenregistry.PostgresTest;

@PostgresTest
class OwnReportPostgresTest extends OwnReportContract {}
