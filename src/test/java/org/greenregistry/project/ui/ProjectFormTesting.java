package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.person;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Fault;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the form do: open a draft, type, choose, press, and look at what was saved. */
@AppTest
@As(value = "form", roles = Role.OFFICER)
abstract class ProjectFormTesting extends SpringBrowserlessTest {

    static final Actor ME = person("form", Role.OFFICER);

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    final UUID open(ProjectContent content) {
        var draft = book.draft(ME, content);
        reopen(draft);
        return draft;
    }

    final void reopen(UUID draft) {
        navigate("work", Component.class);
        navigate("work/projects/" + draft, ProjectFormView.class);
        assertThat(text()).doesNotContain("!vi:");
    }

    final ProjectContent content(UUID draft) {
        return drafts.open(draft, ProjectContent.class).content();
    }

    final List<Fault> faults(UUID draft) {
        return drafts.faults(draft, Locale.ROOT);
    }

    final void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    final TextField field(String label) {
        return labelled(TextField.class, label).getFirst();
    }

    final <T extends Component> List<T> labelled(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(((HasLabel) field).getLabel()))
                .toList();
    }

    /** Takes the first choice whose words begin with {@code option}. */
    final void choose(String label, String option) {
        take(labelled(ComboBox.class, label).getFirst(), option);
    }

    /** The same in a dialog, which stands last on the page. */
    final void chooseLast(String label, String option) {
        take(labelled(ComboBox.class, label).getLast(), option);
    }

    @SuppressWarnings("unchecked")
    private void take(ComboBox<?> box, String option) {
        test(box).setFilter(option);
        test(box)
                .selectItem(test(box).getSuggestions().stream()
                        .filter(offered -> offered.startsWith(option))
                        .findFirst()
                        .orElseThrow());
    }

    final void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    /** All that is read on the page and in what stands over it. */
    final String text() {
        var page = UI.getCurrent().getCurrentView().getElement().getOuterHTML();
        var dialogs = find(Dialog.class).all().stream()
                .map(dialog -> dialog.getElement().getOuterHTML())
                .collect(Collectors.joining());
        return (page + dialogs).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
