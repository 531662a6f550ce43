package org.greenregistry.catalogue;

import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param landmarks what the area is known for, named at the foot of the first page; may be empty */
@ConfigurationProperties("registry.catalogue")
public record CatalogueSettings(@DefaultValue List<Landmark> landmarks) {

    /** @param path of the page it leads to, without language */
    public record Landmark(LocalizedText name, String path) {}
}
