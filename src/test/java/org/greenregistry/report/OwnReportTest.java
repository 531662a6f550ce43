package org.greenregistry.report;

import org.greenregistry.AppTest;

@AppTest
class OwnReportTest extends OwnReportContract {}
