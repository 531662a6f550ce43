package org.greenregistry.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Without this the guards on services would do nothing, silently; a test proves that they do. */
@Configuration
@EnableMethodSecurity(jsr250Enabled = true)
class MethodSecurity {}
