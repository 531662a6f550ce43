package org.greenregistry.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.greenregistry.AppTest;
import org.greenregistry.People;
import org.greenregistry.Staff;
import org.greenregistry.access.Role;
import org.greenregistry.exchange.Import;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.exchange.ImportState;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.JobClock;
import org.greenregistry.work.JobService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** An officer brings a list, says what is not clear, chooses, and has drafts. */
@AppTest
class ImportViewsTest extends SpringBrowserlessTest {

    @Autowired
    ImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    JobService asked;

    @Autowired
    JobClock jobs;

    @Autowired
    Staff staff;

    private final String name = "Trang nhập " + UUID.randomUUID();

    private Import brought(String csv) {
        var bytes = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        return settled(imports.begin("project", name + ".csv", bytes, Lang.VIETNAMESE));
    }

    private Import settled(UUID id) {
        jobs.pass();
        for (var tries = 0; tries < 600; tries++) {
            var table = imports.get(id);
            if (List.of(ImportState.READY, ImportState.APPLIED, ImportState.UNDONE, ImportState.REFUSED)
                    .contains(table.state())) {
                return table;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError(imports.get(id));
    }

    private void asOfficer(Runnable work) {
        People.does(staff.hire("Lan", Role.OFFICER), () -> {
            TestSecurityContextHolder.setContext(SecurityContextHolder.getContext());
            work.run();
        });
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }

    @Test
    void whoBroughtNothingIsToldSoAndSeesTheWaysInAndOut() {
        asOfficer(() -> {
            open("work/imports", "");
            assertThat(shown()).contains("Nhập từ Excel hoặc CSV", "Lấy ra để sửa");

            open("en/work/imports", "category=ENERGY");
            assertThat(shown()).contains("Bring from Excel or CSV", "The projects of the list you came from");
            test(find(Button.class).withText("Make the file").single()).click();

            assertThat(asked.mine().getFirst().kind()).isEqualTo("table");
        });
    }

    @Test
    void rowsAreLookedAtChosenAndBecomeDrafts() {
        asOfficer(() -> {
            var table = brought("Tên dự án,Lao động dự kiến\n" + name + " một,12\n" + name + " hai,vài trăm\n");
            open("work/imports/" + table.id(), "");
            assertThat(shown())
                    .contains(name + " một", "Dòng 2", "1 mới", "1 có lỗi", "Lao động dự kiến: ", "1 dòng được chọn");

            test(find(Checkbox.class).all().getLast()).click();
            assertThat(shown()).contains("2 dòng được chọn");
            test(find(Button.class).withText("Chỉ tạo bản nháp").single()).click();
            settled(table.id());

            assertThat(drafts.mine()).extracting(DraftRow::title).contains(name + " một", name + " hai");
            open("en/work/imports/" + table.id(), "state=faulty");
            assertThat(shown()).contains("Draft made", "Take the drafts back", "1 faulty");
        });
    }

    @Test
    void aQuestionIsAnsweredAndTheFileIsReadAgain() {
        asOfficer(() -> {
            var table = brought("Tên dự án,Nhóm dự án\n" + name + " a,Chỗ lạ\n" + name + " b,Chỗ lạ\n");
            open("work/imports/" + table.id(), "");
            assertThat(shown()).contains("Cần hỏi 1 giá trị", "“Chỗ lạ”", "2 dòng");

            @SuppressWarnings("unchecked")
            ComboBox<String> answer =
                    (ComboBox<String>) find(ComboBox.class).all().getLast();
            answer.setValue("ENERGY");
            test(find(Button.class).withText("Đọc lại tệp").all().getLast()).click();

            assertThat(settled(table.id()).questions()).isEmpty();
        });
    }

    @Test
    void aTableThatNamesItsKindSaysWhichItWasTakenFor() {
        asOfficer(() -> {
            var table = brought("\"registry;organisation;vi;code\",name.vi\nMã,Tên\n," + name + "\n");
            open("work/imports/" + table.id(), "");

            assertThat(shown()).contains("tự nêu loại hồ sơ: Tổ chức", "1 mới");
        });
    }

    @Test
    void aFileThatIsNoTableIsSaidInWords() {
        asOfficer(() -> {
            var bytes = new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
            var table = settled(imports.begin("project", "a.xlsx", bytes, Lang.VIETNAMESE));

            open("en/work/imports/" + table.id(), "");

            assertThat(shown()).contains("Not taken");
        });
    }
}
