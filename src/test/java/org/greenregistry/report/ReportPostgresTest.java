package org.greenregistry.report;

import org.greenregistry.PostgresTest;

@PostgresTest
class ReportPostgresTest extends ReportContract {}
