package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of a form and how far each is; {@code frontend/form.ts} leads there without the server. */
class FormNav extends Nav {

    private final Map<FormSection, Span> marks = new LinkedHashMap<>();

    FormNav(List<FormSection> sections) {
        var list = new OrderedList();
        for (var section : sections) {
            var mark = new Span();
            mark.addClassName("form-mark");
            marks.put(section, mark);
            var link = new NativeButton();
            link.add(new Span(section.title()), mark);
            link.getElement().setAttribute("data-section", section.anchor());
            list.add(new ListItem(link));
        }
        var keys = new Paragraph(Wording.text(Lang.current(), "shell.form.keys"));
        keys.addClassNames("muted", "small");
        addClassName("form-nav");
        getElement().setAttribute("aria-label", Wording.text(Lang.current(), "shell.form.sections"));
        add(list, keys);
    }

    void show(List<FormNote> faults, Inputs inputs) {
        marks.forEach((section, mark) -> {
            var missing = faults.stream()
                    .flatMap(fault -> inputs.target(fault.path()).stream())
                    .flatMap(target -> FormSection.of(target).stream())
                    .filter(section::equals)
                    .count();
            mark.setText(missing == 0 ? "✓" : Wording.text(Lang.current(), "shell.form.missing.short", missing));
            mark.setClassName("open", missing > 0);
            mark.getParent().flatMap(Component::getParent).orElseThrow().setVisible(section.isVisible());
        });
    }
}
