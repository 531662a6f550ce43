package org.greenregistry.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.access.Role;
import org.greenregistry.organisation.PersonCard;
import org.greenregistry.organisation.PersonDetails;
import org.greenregistry.organisation.PersonService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@As(value = "root", roles = Role.ADMIN)
class PersonsViewTest extends SpringBrowserlessTest {

    @Autowired
    PersonService persons;

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPersonIsSearchedForAndErasedWithAReason() {
        var id = as(OFFICER, () -> persons.create(new PersonDetails("Lê Văn Tám " + word, "Kế toán", null, null)));
        UI.getCurrent().navigate("persons", QueryParameters.of("q", "le van tam " + word));
        assertThat(test(grid()).size()).isEqualTo(1);

        test(grid()).invokeLitRendererFunction(0, 3, "open");
        assertThat(find(Anchor.class).withText("Tải về mọi dữ liệu (JSON)").all())
                .hasSize(1);
        test(find(Button.class).withText("Xóa vĩnh viễn").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("Theo đơn ngày 25/11/2026");
        test(find(Button.class).withText("Xóa vĩnh viễn").single()).click();

        assertThat(as(OFFICER, () -> persons.find(id))).isEmpty();
        assertThat(test(grid()).size()).isZero();
    }

    @SuppressWarnings("unchecked")
    private Grid<PersonCard> grid() {
        return find(Grid.class).single();
    }
}
