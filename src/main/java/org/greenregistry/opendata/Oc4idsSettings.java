package org.greenregistry.opendata;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param oc4idsPrefix given to the publisher by the Open Contracting Partnership; the default shows that none is */
@ConfigurationProperties("registry.opendata")
record Oc4idsSettings(@DefaultValue("oc4ids-xxxxxx") String oc4idsPrefix) {}
