package org.greenregistry.catalogue;

import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A project and who stands behind it, straight from the index.
 *
 * @param firms who carries it out; where nobody is named, who invests
 */
public record FirmProject(String code, LocalizedText name, List<Firm> firms) {

    /**
     * @param organisation id of its record, once it has one
     * @param name as the project's papers write it
     */
    public record Firm(@Nullable UUID organisation, String name) {}
}
