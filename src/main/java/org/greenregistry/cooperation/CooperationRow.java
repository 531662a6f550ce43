package org.greenregistry.cooperation;

import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;

/**
 * One record in a list.
 *
 * @param content what the public sees of it
 */
public record CooperationRow<C extends Record>(UUID record, CooperationKind<C> kind, String code, C content) {

    public LocalizedText title() {
        return kind.title(content);
    }

    public boolean isSample() {
        return kind.isSample(content);
    }
}
