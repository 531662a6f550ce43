package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines of work; where one may be taken back or thrown away, it asks first. */
class WorkList extends UnorderedList {

    private final Consumer<UUID> recall;
    private final Consumer<UUID> discard;

    WorkList(List<WorkRow> rows, Consumer<UUID> recall, Consumer<UUID> discard) {
        this.recall = recall;
        this.discard = discard;
        addClassName("work-list");
        rows.forEach(row -> add(line(row)));
    }

    private ListItem line(WorkRow row) {
        var title =
                row.path().<Component>map(path -> new Anchor(path, row.title())).orElseGet(() -> new Span(row.title()));
        title.addClassName("work-title");
        var detail = new Span(row.detail());
        detail.addClassNames("muted", "small");
        var words = new Div(title, detail);
        words.addClassName("work-words");
        var line = new ListItem(words);
        line.addClassName("work-line");
        line.setClassName("alarm", row.urgent());
        if (row.recall() != null) {
            line.add(button("ledger.recall", row, row.recall(), recall, Confirmation::ask));
        }
        if (row.discard() != null) {
            line.add(button("ledger.discard", row, row.discard(), discard, Confirmation::askForGood));
        }
        return line;
    }

    private Button button(String key, WorkRow row, UUID draft, Consumer<UUID> act, Confirmation.Question question) {
        var button = new Button(
                getTranslation(key),
                click -> question.ask(
                        getTranslation(key + ".ask", row.title()),
                        getTranslation(key + ".more"),
                        getTranslation(key),
                        () -> act.accept(draft)));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + row.title());
        return button;
    }
}
