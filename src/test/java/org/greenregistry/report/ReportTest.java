package org.greenregistry.report;

import org.greenregistry.AppTest;

@AppTest
class ReportTest extends ReportContract {}
