package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.cooperation.CooperationKind;

/** What the whole list of some kinds begins with, today and while nothing narrows it. */
interface ListPart {

    /** Plain elements; empty if there is nothing to show for this kind and reader. */
    Optional<HtmlContainer> of(CooperationKind<?> kind, Locale locale);
}
