package org.greenregistry.briefing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.does;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Staff;
import org.greenregistry.access.Role;
import org.greenregistry.briefing.PaperDesk;
import org.greenregistry.briefing.PaperFormat;
import org.greenregistry.briefing.PaperKind;
import org.greenregistry.work.Job;
import org.greenregistry.work.JobService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager chooses a paper and orders it; what colleagues made is there to take away. */
@AppTest
@As(value = "giay", roles = Role.MANAGER)
class PapersViewTest extends SpringBrowserlessTest {

    @Autowired
    JobService jobs;

    @Autowired
    PaperDesk desk;

    @Autowired
    Staff staff;

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    @Test
    void theAddressSaysWhatIsOrdered() {
        open("en/overview/reports", "kind=BRIEF&format=PDF&period=2024-Q2&section=C");
        assertThat(shown()).contains("Counts only: ", "Reports");

        test(find(Button.class).withText("Make the file").single()).click();

        assertThat(jobs.mine().getFirst().title().en()).isEqualTo("One-page brief, Q2 2024, PDF");
    }

    @Test
    void aMomentInTheAddressStaysAndIsSaid() {
        open("overview/reports", "asOf=2025-10-05T10:00:00Z");

        assertThat(shown()).contains("Số liệu chốt 05/10/2025 17:00");
    }

    @Test
    void whatAColleagueMadeIsListedAndTheOneTheMailNamesIsPointedAt() {
        var name = "Thu " + UUID.randomUUID();
        var colleague = staff.hire(name, Role.MANAGER);
        var made = desk.order(colleague, PaperKind.CALLING, PaperFormat.XLSX, "vi", "period=2023-Q1")
                .paper();
        open("overview/reports", "paper=" + made.id());

        assertThat(shown()).contains("pointed", name, "Quý I/2023", made.file().sha256());
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("overview/reports/" + made.id() + "/file"));
        does(
                colleague,
                () -> assertThat(jobs.mine()).extracting(Job::path).contains("overview/reports?paper=" + made.id()));
    }
}
