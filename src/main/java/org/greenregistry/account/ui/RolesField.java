package org.greenregistry.account.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import org.greenregistry.access.Role;

/** Which roles a person has. */
class RolesField extends CheckboxGroup<String> {

    RolesField() {
        setLabel(getTranslation("account.list.roles"));
        setItems(Role.ALL);
        setItemLabelGenerator(role -> getTranslation("account.role." + role));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        addClassName("field");
    }
}
