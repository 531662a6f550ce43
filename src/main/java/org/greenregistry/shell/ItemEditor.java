package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import java.util.List;

/** The fields of one item of a list. */
public interface ItemEditor<T> {

    List<Component> fields();

    T value();

    /** What the item is called when it has been removed; may be empty. */
    String title();
}
