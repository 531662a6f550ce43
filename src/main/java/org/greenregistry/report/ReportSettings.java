package org.greenregistry.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param codePrefix first part of reports' codes */
@ConfigurationProperties("registry.report")
record ReportSettings(@DefaultValue("BC") String codePrefix) {}
