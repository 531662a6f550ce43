package org.greenregistry.briefing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.briefing.SavedViewInput;
import org.greenregistry.briefing.SavedViewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeping a view, and what colleagues share. */
@AppTest
@As(value = "quang", roles = Role.MANAGER)
class SavedViewsViewTest extends SpringBrowserlessTest {

    @Autowired
    SavedViewService views;

    private final String name = "Vùng " + UUID.randomUUID();

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }

    @Test
    void theAddressIsKeptUnderANameAndListed() {
        UI.getCurrent().navigate("overview/views", QueryParameters.fromString("path=overview%3Fperiod%3D2025"));
        test(find(Button.class).withText("Lưu góc nhìn").single()).click();
        assertThat(find(TextField.class).all().getFirst().isInvalid()).isTrue();

        find(TextField.class).all().getFirst().setValue(name);
        test(find(Button.class).withText("Lưu góc nhìn").single()).click();

        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getText().equals(name) && link.getHref().equals("overview?period=2025"));
        assertThat(shown()).contains("Của tôi");
    }

    @Test
    void whatAColleagueSharesCanBeOpenedButNotChanged() {
        People.as(People.AUDITOR, () -> views.save("projects?section=C", new SavedViewInput(name, true)));
        views.all().stream()
                .filter(view -> view.owner().equals(People.MANAGER.account()))
                .forEach(view -> views.drop(view.id()));
        UI.getCurrent().navigate("en/overview/views");

        assertThat(shown()).contains(name, "Shared by");
        assertThat(find(Button.class).withText("Delete").exists()).isFalse();
    }
}
