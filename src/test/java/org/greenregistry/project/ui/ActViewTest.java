package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.EventKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The daily act: an event of a project of the book, without its long form. */
class ActViewTest extends ProjectFormTesting {

    @Autowired
    RecordService records;

    private String code = "";
    private final String name = "Có sự kiện " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anEventIsRecordedAndHandedInWithItsFieldsAlone() {
        var record = published();
        chooseAct("Điều chỉnh tăng vốn");
        assertThat(labelled(TextField.class, "Tên dự án")).isEmpty();
        type("Ngày văn bản", "01/02/2024");
        type("Số văn bản", "12/GCN");
        type("Cơ quan ban hành", "Sở Tài chính");
        type("Vốn sau điều chỉnh", "150 triệu");

        submit();

        var draft = mine(record);
        assertThat(draft.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(content(draft.id()).events()).extracting("kind").containsExactly(EventKind.CAPITAL_INCREASE);
        assertThat(content(draft.id()).parties().getFirst().documentNumber()).isNotNull();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("work");
    }

    @Test
    void theScanOfThePaperGoesWithTheActAndProvesIt() {
        var record = published();
        chooseAct("Gia hạn");
        type("Ngày văn bản", "01/02/2024");
        type("Số văn bản", "12/GCN");
        type("Cơ quan ban hành", "Sở Tài chính");
        type("Thời hạn hoạt động (năm)", "50");
        test(upload()).upload("quyet-dinh.pdf", "application/pdf", org.greenregistry.work.Upload.pdf(name));
        roundTrip();
        assertThat(text()).contains("quyet-dinh.pdf (PDF, 1 KB)").doesNotContain("href=\"files/");

        submit();

        var content = content(mine(record).id());
        var scan = content.documents().getLast();
        assertThat(scan)
                .extracting("kind", "number", "authority", "file.name")
                .containsExactly(DocumentKind.DECISION, "12/GCN", "Sở Tài chính", "quyet-dinh.pdf");
        assertThat(content.events().getLast().proof()).isEqualTo(scan.id());
    }

    private static Upload upload() {
        return uploads(UI.getCurrent()).findFirst().orElseThrow();
    }

    private static Stream<Upload> uploads(Component within) {
        return within instanceof Upload upload
                ? Stream.of(upload)
                : within.getChildren().flatMap(ActViewTest::uploads);
    }

    @Test
    void aStepOfTheStageGraphIsAnActToo() {
        var record = published();
        chooseAct("Đi vào hoạt động");
        type("Ngày có hiệu lực", "01/03/2024");

        submit();

        assertThat(content(mine(record).id()).stage()).isEqualTo(Stage.OPERATING);
    }

    @Test
    void anActWithoutItsPaperIsNotHandedIn() {
        var record = published();
        chooseAct("Điều chỉnh tăng vốn");

        press("Trình duyệt");

        assertThat(find(Checkbox.class).all()).isEmpty();
        assertThat(field("Số văn bản").isInvalid()).isTrue();
        assertThat(drafts.mine()).extracting(DraftRow::record).doesNotContain(record);
    }

    @Test
    void whatWaitsForReviewIsNotWrittenOver() {
        var record = published();
        drafts.submit(drafts.revise(record));

        open(code);

        assertThat(text()).contains("đang chờ duyệt");
        assertThat(labelled(ComboBox.class, "Việc đã xảy ra")).isEmpty();
    }

    @Test
    void aDraftThatIsIncompleteOpensItsForm() {
        var record = published();
        var draft = drafts.revise(record);
        var bare = ProjectContentBuilder.builder(content(draft)).category(null).build();
        drafts.save(draft, drafts.open(draft, ProjectContent.class).revision(), bare, Map.of());
        open(code);
        assertThat(text()).contains("đang có bản nháp của dự án này");
        chooseAct("Đi vào hoạt động");
        type("Ngày có hiệu lực", "01/03/2024");

        submit();

        assertThat(mine(record).state()).isEqualTo(ReviewState.DRAFT);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .endsWith(draft.toString());
    }

    @Test
    void whoElseIsWritingIsTold() {
        var record = published();
        does(People.OTHER_OFFICER, () -> drafts.revise(record));

        open(code);

        assertThat(labelled(ComboBox.class, "Việc đã xảy ra")).hasSize(1);
        assertThat(as(ME, () -> drafts.editors(record))).hasSize(1);
    }

    @Test
    void myWorkLeadsHere() {
        navigate("work", Component.class);

        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Ghi sự kiện cho dự án có sẵn");
    }

    private UUID published() {
        code = book.published(ProjectContentBuilder.builder(Book.project(name))
                .capital(List.of(new CapitalFigure(
                        "c1", new BigDecimal("100000000"), "USD", CapitalKind.REGISTERED, null, "GCNĐKĐT", true)))
                .build());
        open(code);
        return records.find(ProjectContent.class, code, null).orElseThrow().record();
    }

    private void open(String code) {
        navigate("work", Component.class);
        UI.getCurrent().navigate("work/projects/event", QueryParameters.of("project", code));
        assertThat(text()).doesNotContain("!vi:");
    }

    private void chooseAct(String act) {
        choose("Việc đã xảy ra", act);
    }

    private void submit() {
        press("Trình duyệt");
        test(find(Checkbox.class).all().getLast()).click();
        press("Trình duyệt");
    }

    private DraftRow mine(UUID record) {
        return drafts.mine().stream()
                .filter(draft -> draft.record().equals(record))
                .findFirst()
                .orElseThrow();
    }
}
