package org.greenregistry.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.insight.ClosingInput;
import org.greenregistry.insight.ClosingService;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager closes a period, and the overview keeps its figures and lists apart what came later. */
@AppTest
@As(value = "quang", roles = Role.MANAGER)
class ClosingsViewTest extends SpringBrowserlessTest {

    @Autowired
    ClosingService closings;

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    private final String word = "chot" + UUID.randomUUID().toString().substring(0, 8);

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    @Test
    void aManagerClosesThePeriodOfTheAddress() {
        open("overview/closings", "period=2015-Q2");
        find(TextField.class).single().setValue("Báo cáo " + word);
        test(find(Button.class).withText("Chốt số liệu").single()).click();

        assertThat(shown()).contains("Quý II/2015", "Báo cáo " + word, "overview?period=2015-Q2&amp;asOf=");
    }

    @Test
    @As(value = "lan", roles = Role.OFFICER)
    void anOfficerReadsAndDoesNotClose() {
        open("overview/closings", "");

        assertThat(shown()).contains("Các lần chốt số liệu");
        assertThat(find(Button.class).withText("Chốt số liệu").exists()).isFalse();
    }

    @Test
    void aClosedOverviewStaysAndSaysWhatCameLater() {
        var period = ReportPeriod.parse("2019-Q4");
        var closing = as(MANAGER, () -> closings.close(new ClosingInput(period, word)));
        var content = Book.project("Dự án " + word);
        book.published(content);

        open("overview", "period=2019-Q4&q=" + word + "&asOf=" + closing.at());

        assertThat(shown())
                .contains("Số này sẽ không đổi: kỳ Quý IV/2019, chốt ", "có 0 dự án còn hiệu lực")
                .contains("1 văn bản của Quý IV/2019 ghi sau khi chốt", "overview/changes?");

        open("overview/changes", "period=2019-Q4&q=" + word + "&asOf=" + closing.at());

        assertThat(shown()).contains("Ghi sau khi chốt Quý IV/2019", "Dự án " + word, "Vào giai đoạn", "23/11/2019");
    }

    /** Every tile, breakdown and sentence is in the page. */
    @Test
    void theWholePageOfAClosingStaysWhateverComesLater() {
        var period = ReportPeriod.parse("2019-Q4");
        var code = book.published(Book.project("Dự án giữ nguyên " + word));
        var closing = as(MANAGER, () -> closings.close(new ClosingInput(period, "")));
        var address = "period=2019-Q4&q=" + word + "&asOf=" + closing.at();
        var before = plan(address);
        var record =
                as(MANAGER, () -> records.named("project", code)).orElseThrow().id();
        book.revised(record, Book.project("Dự án đã đổi tên " + word), Publication.PUBLIC);
        book.published(Book.project("Dự án vào sau " + word));

        assertThat(plan(address)).isEqualTo(before).contains("có 1 dự án còn hiệu lực");
        assertThat(plan("period=2019-Q4&q=" + word)).contains("có 2 dự án còn hiệu lực");
    }

    /** The page without what is listed apart. */
    private String plan(String query) {
        open("overview", query);
        return shown().replaceAll("(?s)\\s*<p class=\"late-note\">.*?</p>", "");
    }

    @Test
    void aDayTypedGoesBeforeTheMomentChosen() {
        open("overview", "period=2019-Q4&asOf=2020-02-01&day=2020-03-01&q=" + word);

        assertThat(shown()).contains("sổ chốt 01/03/2020");
    }
}
