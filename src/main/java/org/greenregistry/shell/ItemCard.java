package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One item of an {@link ItemList}; removed it is one line from which it comes back. */
class ItemCard<T> extends Div {

    /** Fields that are in sight; those beyond unfold. */
    private static final int FEW = 8;

    private final String path;
    private final ItemEditor<T> editor;
    private final H3 heading = new H3();
    private final Button remove = new Button();
    private final Div open = new Div();
    private final Div removed = new Div();
    private final Span farewell = new Span();
    private final Button undo;
    private Runnable removing = () -> {};
    private Runnable restoring = () -> {};

    ItemCard(String path, ItemEditor<T> editor, boolean readOnly) {
        this.path = path;
        this.editor = editor;
        this.undo = new Button(Wording.text(Lang.current(), "shell.item.undo"), click -> restore());
        remove.setText(Wording.text(Lang.current(), "shell.item.remove"));
        remove.addClickListener(click -> remove());
        remove.setVisible(!readOnly);
        remove.addClassName("item-remove");
        var head = new Div(heading, remove);
        head.addClassNames("row", "spread");
        var fields = editor.fields();
        open.add(head, grid(fields.subList(0, Math.min(FEW, fields.size()))));
        if (fields.size() > FEW) {
            open.add(more(fields.subList(FEW, fields.size())));
        }
        open.addClassName("item");
        open.getElement().setAttribute("role", "group");
        removed.add(farewell, undo);
        removed.addClassName("item-removed");
        removed.setVisible(false);
        add(open, removed);
    }

    private static Div grid(List<Component> fields) {
        var grid = new Div();
        grid.addClassName("form-fields");
        grid.add(fields);
        return grid;
    }

    /** Open where something is written in them. */
    private static NativeDetails more(List<Component> fields) {
        var more = new NativeDetails(Wording.text(Lang.current(), "shell.item.more"), grid(fields));
        more.addClassName("item-more");
        more.setOpen(fields.stream().anyMatch(field -> field instanceof HasValue<?, ?> value && !value.isEmpty()));
        return more;
    }

    String path() {
        return path;
    }

    ItemEditor<T> editor() {
        return editor;
    }

    boolean isRemoved() {
        return removed.isVisible();
    }

    void onRemove(Runnable act) {
        removing = act;
    }

    void onRestore(Runnable act) {
        restoring = act;
    }

    void call(String name) {
        heading.setText(name);
        open.getElement().setAttribute("aria-label", name);
        remove.setAriaLabel(Wording.text(Lang.current(), "shell.item.remove") + " " + name);
    }

    void focusFirst() {
        editor.fields().getFirst().getElement().callJsFunction("focus");
    }

    private void remove() {
        var name = editor.title().isBlank() ? heading.getText() : editor.title();
        farewell.setText(Wording.text(Lang.current(), "shell.item.removed", name));
        open.setVisible(false);
        removed.setVisible(true);
        undo.focus();
        removing.run();
    }

    private void restore() {
        open.setVisible(true);
        removed.setVisible(false);
        restoring.run();
        focusFirst();
    }
}
