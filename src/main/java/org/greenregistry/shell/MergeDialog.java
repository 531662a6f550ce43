package org.greenregistry.shell;

import static org.greenregistry.shell.Tags.said;
import static org.greenregistry.shell.Tags.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks whose text is kept where both sides changed the same field. */
class MergeDialog extends Dialog {

    private final Map<String, RadioButtonGroup<FormMerge.Side>> answers = new LinkedHashMap<>();

    MergeDialog(FormMerge merge, Consumer<Map<String, FormMerge.Side>> apply) {
        setHeaderTitle(text("shell.merge.title", merge.questions().size()));
        setCloseOnOutsideClick(false);
        addClassName("merge-dialog");
        add(new Paragraph(text("shell.merge.lead")));
        merge.questions().forEach(question -> add(asked(question)));
        if (!merge.taken().isEmpty()) {
            add(new Paragraph(text("shell.merge.taken")), list(merge.taken()));
        }
        var yes = new Button(text("shell.merge.apply"), click -> finish(apply));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("shell.cancel"), click -> close()), yes);
    }

    private Component asked(FormMerge.Question question) {
        var choice = new RadioButtonGroup<FormMerge.Side>(question.label());
        choice.setItems(FormMerge.Side.values());
        choice.setRenderer(new ComponentRenderer<>(side -> option(question, side)));
        choice.setHelperText(text("shell.merge.base", question.base()));
        choice.setRequiredIndicatorVisible(true);
        choice.setErrorMessage(text("shell.merge.choose"));
        choice.setManualValidation(true);
        choice.addValueChangeListener(change -> choice.setInvalid(false));
        choice.addClassName("merge-choice");
        answers.put(question.path(), choice);
        return choice;
    }

    private static Component option(FormMerge.Question question, FormMerge.Side side) {
        var value = side == FormMerge.Side.MINE ? question.mine() : question.theirs();
        return tag(
                "span",
                "merge-option",
                said("span", "muted small", text("shell.merge." + side)),
                said("span", "change-value", value));
    }

    /** What was not asked, field by field. */
    static Component list(List<FormMerge.Taken> taken) {
        var list = new UnorderedList();
        taken.forEach(line ->
                list.add(new ListItem(text("shell.merge.taken.line", line.label(), line.before(), line.after()))));
        return list;
    }

    private void finish(Consumer<Map<String, FormMerge.Side>> apply) {
        answers.values().forEach(choice -> choice.setInvalid(choice.isEmpty()));
        var open = answers.values().stream().filter(RadioButtonGroup::isEmpty).findFirst();
        open.ifPresentOrElse(choice -> choice.getElement().callJsFunction("focus"), () -> {
            var given = new LinkedHashMap<String, FormMerge.Side>();
            answers.forEach((path, choice) -> given.put(path, choice.getValue()));
            apply.accept(given);
            close();
        });
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
