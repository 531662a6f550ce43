package org.greenregistry.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.greenregistry.kernel.Identified;
import org.jspecify.annotations.Nullable;

/** Items of a content record, each with its own fields, to add, remove and bring back. */
public final class ItemList<T extends Record & Identified> extends Composite<Div> {

    private final FormPart part;
    private final String component;
    private final Class<T> type;
    private final BiFunction<FormPart, T, ItemEditor<T>> editors;
    private final List<ItemCard<T>> cards = new ArrayList<>();
    private final Div items = new Div();
    private final Button add;
    private final Function<String, T> blank;
    private @Nullable ItemCard<T> offered;
    private @Nullable T untouched;

    /**
     * @param component of the record that {@code part} is; its label with {@code .add} and {@code .item} are the words
     *     of the button and of an item
     * @param blank a new item with the given id
     */
    public ItemList(
            FormPart part,
            String component,
            Class<T> type,
            Function<String, T> blank,
            BiFunction<FormPart, T, ItemEditor<T>> editors) {
        this.part = part;
        this.component = component;
        this.type = type;
        this.editors = editors;
        this.blank = blank;
        this.add = new Button(word("add"), click -> addNew(blank.apply(newId())));
        add.setVisible(!part.inputs().isReadOnly());
        items.addClassName("items");
        getContent().addClassName("item-list");
        getContent().add(items, add);
        part.inputs().addList(part.path(component), add);
        part.inputs().addWhole(part.path(component), this);
    }

    /** An empty list opens with one new item; it is part of the content once something is written in it. */
    public ItemList<T> offer() {
        if (cards.isEmpty() && !part.inputs().isReadOnly()) {
            var item = blank.apply(newId());
            offered = append(item);
            untouched = offered.editor().value();
            part.inputs()
                    .addList(part.path(component), offered.editor().fields().getFirst());
            number();
        }
        return this;
    }

    public ItemList<T> show(List<T> content) {
        content.forEach(this::append);
        number();
        return this;
    }

    public List<T> value() {
        return cards.stream()
                .filter(card -> !card.isRemoved() && !isUntouched(card))
                .map(card -> card.editor().value())
                .toList();
    }

    private boolean isUntouched(ItemCard<T> card) {
        return card.equals(offered)
                && card.editor().value().equals(untouched)
                && part.inputs().raw().keySet().stream().noneMatch(path -> path.startsWith(card.path() + "."));
    }

    private void addNew(T item) {
        var card = append(item);
        number();
        part.inputs().changed(null);
        card.focusFirst();
    }

    private ItemCard<T> append(T item) {
        var own = part.item(component, item.id(), type);
        var card = new ItemCard<>(
                own.path(), editors.apply(own, item), part.inputs().isReadOnly());
        card.onRemove(() -> {
            part.inputs().remove(own.path());
            changed();
        });
        card.onRestore(() -> {
            part.inputs().restore(own.path());
            changed();
        });
        cards.add(card);
        items.add(card);
        return card;
    }

    private void changed() {
        number();
        part.inputs().changed(null);
    }

    private void number() {
        var present = cards.stream().filter(card -> !card.isRemoved()).toList();
        for (var i = 0; i < present.size(); i++) {
            var name = word("item") + " " + (i + 1);
            present.get(i).call(name);
            part.inputs().nameItem(present.get(i).path(), name);
        }
    }

    private String word(String what) {
        return Wording.text(Lang.current(), part.key(component) + "." + what);
    }

    /** Eight hexadecimal digits: unique enough within one list, and short in a path. */
    private static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
