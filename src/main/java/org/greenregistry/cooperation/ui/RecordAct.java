package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.greenregistry.ledger.Published;

/** Something a reader can press on the pages of some kinds of record. The order of the beans is that of the buttons. */
interface RecordAct {

    /** Empty if there is nothing to press for this record and reader. */
    Optional<Component> of(Published<?> record);
}
