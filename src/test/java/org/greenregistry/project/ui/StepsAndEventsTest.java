package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.Book;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Event;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.Transition;
import org.junit.jupiter.api.Test;

/** The two daily acts: moving a project on, and recording what changed within its stage. */
class StepsAndEventsTest extends ProjectFormTesting {

    @Test
    void onlyPossibleStepsAreOffered() {
        open(Book.project("Các bước"));

        press("Chuyển giai đoạn…");

        assertThat(offered().getListDataView().getItems().map(Transition::to))
                .containsExactlyInAnyOrder(Stage.TRIAL_OPERATION, Stage.OPERATING, Stage.SUSPENDED, Stage.TERMINATED);
        assertThat(offered().getLabel()).contains("Đang ở: Đang xây dựng.");
    }

    @Test
    void aStepIsRecordedOnceItHasWhatItNeeds() {
        var draft = open(Book.project("Tạm ngừng"));
        press("Chuyển giai đoạn…");
        choose(Stage.SUSPENDED);

        press("Ghi bước này");
        assertThat(content(draft).steps()).isEmpty();
        assertThat(last("Số văn bản").isInvalid()).isTrue();

        test(last("Ngày có hiệu lực")).setValue("01/03/2024");
        test(last("Số văn bản")).setValue("15/TB");
        chooseLast("Căn cứ", "Nhà đầu tư tự quyết định");
        chooseLast("Phạm vi", "Toàn bộ dự án");
        test(labelled(TextArea.class, "Lý do, nội dung").getLast()).setValue("Thiếu vốn");
        press("Ghi bước này");

        assertThat(content(draft).stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(faults(draft)).isEmpty();
        assertThat(text()).contains("Đã ghi: Tạm ngừng.");
    }

    @Test
    void whatAStepNeedsElsewhereIsListedWithLinks() {
        open(Book.project("Thử nghiệm"));
        press("Chuyển giai đoạn…");

        choose(Stage.TRIAL_OPERATION);

        assertThat(text()).contains("Còn cần ở các mục khác trước khi trình:");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("Số văn bản môi trường: Cần nhập mục này.");
    }

    @Test
    void aCapitalIncreaseMakesThePreferredFigureAndKeepsTheOld() {
        var draft = open(registered());
        press("Ghi sự kiện…");
        chooseLast("Loại sự kiện", "Điều chỉnh tăng vốn (mẫu I.2.7)");
        assertThat(last("Vốn trước điều chỉnh").getValue()).isEqualTo("100.000.000");
        fillPaper();
        test(last("Vốn sau điều chỉnh")).setValue("150 triệu");
        assertThat(last("Vốn sau điều chỉnh").getHelperComponent().getElement().getTextRecursively())
                .contains("= 150 triệu USD");
        press("Ghi sự kiện");

        assertThat(content(draft).capital().stream().filter(CapitalFigure::preferred))
                .extracting(CapitalFigure::amount)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("150000000"));
        assertThat(content(draft).capital()).hasSize(2);
        assertThat(faults(draft)).isEmpty();
    }

    @Test
    void anEventWithoutItsPaperIsNotRecorded() {
        var draft = open(registered());
        press("Ghi sự kiện…");
        chooseLast("Loại sự kiện", "Đổi tên dự án (mẫu I.2.7)");
        test(last("Tên dự án")).setValue("Tên mới");

        press("Ghi sự kiện");
        assertThat(content(draft).events()).isEmpty();

        fillPaper();
        press("Ghi sự kiện");
        assertThat(content(draft).name().vi()).isEqualTo("Tên mới");
        assertThat(content(draft).events()).extracting(Event::before).containsExactly("Có vốn đăng ký");
    }

    private static ProjectContent registered() {
        return ProjectContentBuilder.builder(Book.project("Có vốn đăng ký"))
                .capital(List.of(new CapitalFigure(
                        "c1", new BigDecimal("100000000"), "USD", CapitalKind.REGISTERED, null, "GCNĐKĐT", true)))
                .build();
    }

    private void fillPaper() {
        test(last("Ngày văn bản")).setValue("01/02/2024");
        test(last("Số văn bản")).setValue("12/GCN");
        test(last("Cơ quan ban hành")).setValue("Sở Tài chính");
    }

    private TextField last(String label) {
        return labelled(TextField.class, label).getLast();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Transition> offered() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getListDataView().getItems().anyMatch(Transition.class::isInstance))
                .findFirst()
                .orElseThrow();
    }

    private void choose(Stage to) {
        var group = offered();
        group.setValue(group.getListDataView()
                .getItems()
                .filter(edge -> edge.to() == to)
                .findFirst()
                .orElseThrow());
    }
}
