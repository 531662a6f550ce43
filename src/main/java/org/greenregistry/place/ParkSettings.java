package org.greenregistry.place;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param codePrefix first part of the codes of parks' records */
@ConfigurationProperties("registry.park")
record ParkSettings(@DefaultValue("KC") String codePrefix) {}
