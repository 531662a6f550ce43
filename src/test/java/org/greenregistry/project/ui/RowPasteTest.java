package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.Name;
import org.junit.jupiter.api.Test;

/** A row of the official list pasted into the first field. */
class RowPasteTest extends ProjectFormTesting {

    private static final String ROW =
            "7\t3200000077\t31/02/2024\tNhà máy dán\t12,5 triệu\t\t\t\tC\tMục tiêu\t50 năm\tLô A1\t"
                    + "Alpha Ltd\tTokyo\tAtlantis\n";

    @Test
    void theFieldsThatFollowAreFilledAndWhatIsNotUnderstoodStaysAtItsField() {
        var draft = open(ProjectContent.EMPTY);

        paste(ROW);

        var content = content(draft);
        assertThat(content.name().vi()).isEqualTo("Nhà máy dán");
        assertThat(content.capital().getFirst().amount()).isEqualByComparingTo(new BigDecimal("12500000"));
        assertThat(content.parties()).extracting(Party::name).containsExactly("Alpha Ltd");
        assertThat(field("Mã số dự án / Số GCNĐKĐT").getValue()).isEqualTo("3200000077");
        assertThat(field("Ngày cấp GCNĐKĐT lần đầu").getValue()).isEqualTo("31/02/2024");
        assertThat(text()).contains("Đã điền 8 ô", "2 ô chưa hiểu", "31/02/2024", "Chưa hiểu “Atlantis”");

        reopen(draft);
        assertThat(field("Ngày cấp GCNĐKĐT lần đầu").getValue()).isEqualTo("31/02/2024");
        assertThat(text()).contains("Chưa hiểu “Atlantis”");
        assertThat(faults(draft)).extracting("path").contains("licences.certificate.on");
    }

    @Test
    void aChoiceThatWasNotUnderstoodIsForgottenOnceSomethingIsChosen() {
        var draft = open(ProjectContent.EMPTY);
        paste(ROW);

        choose("Nước đăng ký", "Nhật Bản");

        assertThat(content(draft).parties()).extracting(Party::country).containsExactly("JP");
        assertThat(text()).doesNotContain("Chưa hiểu “Atlantis”");
    }

    @Test
    void onePressTakesThePastingBack() {
        var before = new Name("Tên trước khi dán", "Before");
        var draft = open(ProjectContentBuilder.builder().name(before).build());

        paste(ROW);
        press("Hoàn tác việc dán");

        assertThat(content(draft))
                .isEqualTo(ProjectContentBuilder.builder().name(before).build());
        assertThat(field("Ngày cấp GCNĐKĐT lần đầu").getValue()).isEmpty();
        assertThat(text()).contains("Đã hoàn tác việc dán");
    }

    @Test
    void whatIsWrittenAfterwardsIsNotTakenBackWithIt() {
        open(ProjectContent.EMPTY);
        paste(ROW);

        type("Tên tiếng Anh", "Pasted plant");

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Hoàn tác việc dán");
    }

    @Test
    void aTextWithoutTabsIsNoRow() {
        var draft = open(ProjectContent.EMPTY);

        paste("Nhà máy");

        assertThat(content(draft)).isEqualTo(ProjectContent.EMPTY);
        assertThat(find(ComboBox.class).all()).isNotEmpty();
    }

    /** What the browser sends when a row is pasted. */
    private void paste(String row) {
        var name = field("Tên dự án").getElement();
        var sent = JacksonUtils.createObjectNode().put("event.detail", row);
        name.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(name, "row-pasted", sent));
    }
}
