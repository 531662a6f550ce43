package org.greenregistry.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether this installation shows demonstration data and says so on every page: {@code registry.demo=true}. */
@ConfigurationProperties("registry")
public record DemoMode(@DefaultValue("false") boolean demo) {}
