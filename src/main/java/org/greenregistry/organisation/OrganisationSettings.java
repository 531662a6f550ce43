package org.greenregistry.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param codePrefix first part of organisations' codes */
@ConfigurationProperties("registry.organisation")
record OrganisationSettings(@DefaultValue("TC") String codePrefix) {}
