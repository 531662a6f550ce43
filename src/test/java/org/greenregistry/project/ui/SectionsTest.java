package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.dossier.OpportunityBuilder;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.api.Test;

/** What the form shows follows from regime and stage; what is in the content is shown whatever they say. */
class SectionsTest extends ProjectFormTesting {

    private static final String OPPORTUNITY = "Cơ hội đầu tư";
    private static final String CERTIFICATE = "Mã số dự án / Số GCNĐKĐT";

    @Test
    void anOpportunityIsAskedForWhileItIsOpen() {
        open(at(Stage.CALLING, Opportunity.NONE));
        assertThat(headings()).contains(OPPORTUNITY);

        choose("Giai đoạn hiện nay", "Đang hoạt động");
        assertThat(headings()).doesNotContain(OPPORTUNITY);
    }

    @Test
    void aSectionWithContentIsNeverHidden() {
        var power = OpportunityBuilder.builder(Opportunity.NONE)
                .powerNeeded(BigDecimal.TEN)
                .build();
        var draft = open(at(Stage.OPERATING, power));

        assertThat(headings()).contains(OPPORTUNITY);
        type("Tên dự án", "Vẫn còn cơ hội");
        assertThat(content(draft).opportunity()).isEqualTo(power);
    }

    @Test
    void certificateFieldsAreForRegimesThatHaveOne() {
        open(Book.project("Giấy chứng nhận"));
        assertThat(field(CERTIFICATE).isVisible()).isTrue();

        choose("Thực hiện theo", "Đầu tư công");
        assertThat(labelled(TextField.class, CERTIFICATE)).isEmpty();
    }

    @Test
    void rarerFieldsOfAnItemUnfoldUnlessSomethingIsWrittenInThem() {
        var party = PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Công ty mẫu", "DK"));
        open(ProjectContentBuilder.builder(ProjectContent.EMPTY)
                .parties(List.of(
                        party.build(), party.id("p2").contact(UUID.randomUUID()).build()))
                .build());

        assertThat(find(NativeDetails.class).all())
                .extracting(NativeDetails::isOpen)
                .startsWith(false, true);
    }

    @Test
    void commitmentsStandForPermitsUnderTheSpecialProcedureOnly() {
        open(Book.project("Cam kết"));
        assertThat(offered("Giấy phép xây dựng")).hasSize(2);

        choose("Thực hiện theo", "Thủ tục đầu tư đặc biệt");
        assertThat(offered("Giấy phép xây dựng")).hasSize(3);
    }

    private static ProjectContent at(Stage stage, Opportunity opportunity) {
        return ProjectContentBuilder.builder(Book.project("Theo giai đoạn"))
                .regime(LegalRegime.INVESTMENT_LAW_IRC)
                .opening(new Opening(stage, ReducedDate.parse("2024"), "x"))
                .opportunity(opportunity)
                .build();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> offered(String label) {
        return test(labelled(ComboBox.class, label).getFirst()).getSuggestions();
    }
}
