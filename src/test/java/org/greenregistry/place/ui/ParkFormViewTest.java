package org.greenregistry.place.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.Telecom;
import org.greenregistry.place.Tenant;
import org.greenregistry.place.Welcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer writes what a park offers and who is in it. */
@AppTest
@As(value = "lan", roles = Role.OFFICER)
class ParkFormViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    RecordService records;

    private final String word = "thue" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aTenantIsAnOrganisationOfTheBookByItsName() {
        var organisation = records.find(
                        OrganisationContent.class,
                        book.published(OrganisationContent.of(new Name("Nhựa " + word, null), "VN")),
                        null)
                .orElseThrow()
                .record();
        var draft = book.draft(
                People.OFFICER,
                ParkContentBuilder.builder(ParkContent.EMPTY)
                        .telecoms(List.of(new Telecom("t", "Nhà mạng " + word, true)))
                        .tenants(List.of(new Tenant("n", organisation, "Nhựa " + word, null, "A1", null, null)))
                        .welcomes(List.of(new Welcome("w", "22")))
                        .build());

        UI.getCurrent().navigate("work/parks/" + draft);

        assertThat(find(ComboBox.class).all())
                .filteredOn(box -> box.getValue() != null)
                .extracting(ParkFormViewTest::shown)
                .contains("Nhựa " + word, "22 – Công nghiệp chế biến, chế tạo (C)");
        assertThat(drafts.open(draft, ParkContent.class)
                        .content()
                        .tenants()
                        .getFirst()
                        .organisation())
                .isEqualTo(organisation);
    }

    @SuppressWarnings("unchecked")
    private static String shown(ComboBox<?> box) {
        return ((ComboBox<Object>) box).getItemLabelGenerator().apply(box.getValue());
    }
}
