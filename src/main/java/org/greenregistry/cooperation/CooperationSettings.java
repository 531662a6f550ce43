package org.greenregistry.cooperation;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param codePrefix first part of the codes of records, by kind, where it is another than the usual one */
@ConfigurationProperties("registry.cooperation")
record CooperationSettings(@DefaultValue Map<String, String> codePrefix) {

    String prefix(String kind, String usual) {
        return codePrefix.getOrDefault(kind, usual);
    }
}
