package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.ledger.Published;

/** A section that only some kinds of record have on their pages. The order of the beans is that of the sections. */
interface RecordPart {

    /** Plain elements; empty if there is nothing to show for this record and reader. */
    Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale);

    /** Whether it stands before what the record says, for it is what most readers come for. */
    default boolean isFirst() {
        return false;
    }
}
