package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.as;
import static org.greenregistry.People.person;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.DraftSheet;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.ledger.ReviewState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@As(value = "form", roles = Role.OFFICER)
class ProjectFormViewTest extends SpringBrowserlessTest {

    private static final Actor ME = person("form", Role.OFFICER);

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @Test
    void recordingOpensOneDraftAndItsAddress() {
        var before = drafts.mine().size();

        navigate("work/projects/new", ProjectFormView.class);

        assertThat(drafts.mine()).hasSize(before + 1);
        var draft = drafts.mine().stream().map(DraftRow::id).map(UUID::toString).toList();
        assertThat(draft).anyMatch(id -> UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getPath()
                .equals("work/projects/" + id));
    }

    @Test
    void whatIsTypedIsSavedAndWhatCannotBeReadIsKeptAsTyped() {
        var draft = open(Book.project("Tự lưu"));

        type("Tên dự án", "Tự lưu, tên mới");
        type("Số tiền", "12x");
        type("Từ ngày", "31/02/2024");

        var sheet = sheet(draft);
        assertThat(sheet.content().name().vi()).isEqualTo("Tự lưu, tên mới");
        assertThat(sheet.content().opening().on()).isNull();
        assertThat(sheet.raw()).isEqualTo(Map.of("capital[c1].amount", "12x", "opening.on", "31/02/2024"));

        reopen(draft);
        assertThat(field("Số tiền").getValue()).isEqualTo("12x");
        assertThat(field("Số tiền").isInvalid()).isTrue();
        assertThat(drafts.faults(draft, Locale.ROOT)).hasSize(2);
        assertThat(field("Từ ngày").getErrorMessage()).contains("16/05/2024");

        type("Số tiền", "1,2 tỷ");
        type("Từ ngày", "2/2024");
        assertThat(sheet(draft).raw()).isEmpty();
        assertThat(sheet(draft).content().capital().getFirst().amount())
                .isEqualByComparingTo(new BigDecimal("1200000000"));
        assertThat(sheet(draft).content().opening().on()).hasToString("2024-02");
        assertThat(field("Số tiền").getHelperComponent().getElement().getTextRecursively())
                .contains("= 1,2 tỷ USD");
    }

    @Test
    void nothingIsLostWhenASecondWindowSavedFirst() {
        var draft = open(Book.project("Hai cửa sổ"));
        drafts.save(draft, sheet(draft).revision(), Book.project("Cửa sổ kia"), Map.of());

        type("Tên dự án", "Cửa sổ này");

        assertThat(field("Tên dự án").getValue()).isEqualTo("Cửa sổ này");
        assertThat(sheet(draft).content().name().vi()).isEqualTo("Cửa sổ kia");
        assertThat(text()).contains("Chưa lưu từ");

        test(button("Mở bản đã lưu")).click();
        assertThat(field("Tên dự án").getValue()).isEqualTo("Cửa sổ kia");
    }

    @Test
    void aMissingPartLeadsToItsFieldInsideAnItem() {
        open(Book.project("Dẫn tới ô"));
        type("Tên trên giấy", "");

        var link = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals("Bên 1 · Tên trên giấy"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        ComponentUtil.fireEvent(link, new ClickEvent<>(link));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .filter(call -> call.getInvocation().getExpression().contains("focus"))
                        .map(PendingJavaScriptInvocation::getOwner))
                .contains(field("Tên trên giấy").getElement().getNode());
    }

    @Test
    void anItemIsAddedRemovedAndBroughtBack() {
        var draft = open(Book.project("Danh sách"));

        test(button("Thêm một bên")).click();
        var added = sheet(draft).content().parties().getLast().id();
        assertThat(added).matches("[0-9a-f]{8}");
        assertThat(headings()).contains("Bên 3");
        assertThat(fields("Tên trên giấy")).hasSize(3);

        test(find(Button.class).withAriaLabel("Bỏ Bên 1").single()).click();
        assertThat(sheet(draft).content().parties()).extracting("id").containsExactly("p2", added);
        assertThat(text()).contains("Đã bỏ “Becamex IDC”.");

        test(button("Hoàn tác")).click();
        assertThat(sheet(draft).content().parties()).extracting("id").containsExactly("p1", "p2", added);
        assertThat(number(draft)).isEqualTo("3700145020");
    }

    @Test
    void aMaskGoesBackUnchangedUntilItIsShownAndThatIsJournalled() {
        var draft = open(Book.project("Che số giấy tờ"));
        assertThat(field("Số giấy tờ pháp lý").getValue()).isEqualTo("••••••20");
        assertThat(field("Số giấy tờ pháp lý").isReadOnly()).isTrue();
        type("Tên dự án", "Che số, sửa tên");
        assertThat(number(draft)).isEqualTo("3700145020");
        var before = revealed(draft);

        test(find(Button.class).withText("Hiện").all().getFirst()).click();

        assertThat(field("Số giấy tờ pháp lý").getValue()).isEqualTo("3700145020");
        assertThat(revealed(draft)).isEqualTo(before + 1);
    }

    @Test
    void anIncompleteDraftIsRefusedWithLinksAndItsEmptyFieldsAreMarked() {
        var draft = open(ProjectContent.EMPTY);
        assertThat(field("Tên dự án").isInvalid()).isFalse();

        test(button("Trình duyệt")).click();

        var missing = drafts.faults(draft, Locale.ROOT).size();
        assertThat(text()).contains("Còn " + missing + " mục cần điền trước khi trình:");
        assertThat(field("Tên dự án").isInvalid()).isTrue();

        type("Tên dự án", "Nay có tên");
        assertThat(text()).contains("Còn " + (missing - 1) + " mục cần điền trước khi trình:");
        assertThat(sheet(draft).state()).isEqualTo(ReviewState.DRAFT);
    }

    private UUID open(ProjectContent content) {
        var draft = book.draft(ME, content);
        reopen(draft);
        return draft;
    }

    private void reopen(UUID draft) {
        navigate("work", Component.class);
        navigate("work/projects/" + draft, ProjectFormView.class);
        assertThat(text()).doesNotContain("!vi:");
    }

    private DraftSheet<ProjectContent> sheet(UUID draft) {
        return drafts.open(draft, ProjectContent.class);
    }

    private String number(UUID draft) {
        return drafts.reveal(draft, "parties[p1].documentNumber");
    }

    private long revealed(UUID draft) {
        var record = sheet(draft).record();
        return as(person("reader", Role.AUDITOR), () -> journal.of(record)).stream()
                .filter(line -> line.action().equals("REVEALED"))
                .count();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private TextField field(String label) {
        return fields(label).getFirst();
    }

    private List<TextField> fields(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(((HasLabel) field).getLabel()))
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }

    private List<String> headings() {
        return find(H3.class).all().stream().map(HasText::getText).toList();
    }

    private static String text() {
        return UI.getCurrent()
                .getCurrentView()
                .getElement()
                .getOuterHTML()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
