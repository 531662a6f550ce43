package org.greenregistry.project;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param codePrefix first part of projects' codes, {@code BD} in {@code BD-2026-0042} */
@ConfigurationProperties("registry.project")
record ProjectSettings(@DefaultValue("BD") String codePrefix) {}
