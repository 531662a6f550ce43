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
    void aTenantIsAnOrganisationOfTheBookFoundByItsName() {
        var organisation = record("Nhựa " + word);
        var other = record("Giấy " + word);
        var draft = opened(ParkContentBuilder.builder(ParkContent.EMPTY)
                .tenants(List.of(new Tenant("n", other, "Nhựa " + word, null, "A1", null, null)))
                .build());
        assertThat(shown("Tổ chức trong sổ")).isEqualTo("Giấy " + word);

        choose("Tổ chức trong sổ", "nhua " + word, "Nhựa " + word);

        assertThat(drafts.open(draft, ParkContent.class)
                        .content()
                        .tenants()
                        .getFirst()
                        .organisation())
                .isEqualTo(organisation);
    }

    @Test
    void whatAParkWelcomesIsADivisionSaidByItsSection() {
        var draft = opened(ParkContentBuilder.builder(ParkContent.EMPTY)
                .welcomes(List.of(new Welcome("w", "10")))
                .build());

        choose("Ngành (VSIC 2025, cấp 2)", "22", "22 – Công nghiệp chế biến, chế tạo (C)");

        assertThat(drafts.open(draft, ParkContent.class).content().welcomes()).containsExactly(new Welcome("w", "22"));
    }

    private UUID record(String name) {
        var code = book.published(OrganisationContent.of(new Name(name, null), "VN"));
        return records.find(OrganisationContent.class, code, null).orElseThrow().record();
    }

    private UUID opened(ParkContent content) {
        var draft = book.draft(People.OFFICER, content);
        UI.getCurrent().navigate("work/parks/" + draft);
        return draft;
    }

    private void choose(String label, String typed, String choice) {
        test(box(label)).setFilter(typed);
        assertThat(test(box(label)).getSuggestions()).contains(choice);
        test(box(label)).selectItem(choice);
    }

    private String shown(String label) {
        return box(label).getItemLabelGenerator().apply(box(label).getValue());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> box(String label) {
        return find(ComboBox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
