package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Terms;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.Actuals;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.insight.Dimension;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.Plan;
import org.greenregistry.insight.Question;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.report.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** A company reports on its project, an officer accepts, and the right numbers move. */
class CompanyReportJourneyTest extends BrowserTesting {

    @Autowired
    Companies companies;

    @Autowired
    AccountService staff;

    @Autowired
    RecordService records;

    @Autowired
    InsightService insight;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @Test
    void itDraftsAndHandsInAndAnOfficerAccepts() {
        var organisation = companies.found("Công ty hành trình");
        var code = companies.project("Nhà máy hành trình", organisation);
        var other = companies.project("Nhà máy đứng yên", organisation);
        speaksFor("journey-company", organisation);
        accounts.of("journey-officer", Role.OFFICER);
        var period = ReportPeriod.quarterOf(LocalDate.ofInstant(clock.instant(), zone))
                .previous();
        var before = project(code);
        var untouched = project(other);
        var plan = plan(period);

        handIn(code, period);
        isReadOnAPhone();
        accept(period);

        var after = project(code);
        assertThat(after.actuals().of(period).orElseThrow().workers()).isEqualTo(125);
        assertThat(ProjectContentBuilder.builder(after).actuals(Actuals.NONE).build())
                .as("nothing else of the project moved")
                .isEqualTo(ProjectContentBuilder.builder(before)
                        .actuals(Actuals.NONE)
                        .build());
        assertThat(project(other)).isEqualTo(untouched);
        var moved = plan(period);
        assertThat(implemented(moved).subtract(implemented(plan))).isEqualByComparingTo("10");
        assertThat(List.of(
                        moved.valid(), moved.registered(), moved.flows(), moved.started(), moved.land(), moved.solar()))
                .as("and no other number of the overview")
                .isEqualTo(List.of(
                        plan.valid(), plan.registered(), plan.flows(), plan.started(), plan.land(), plan.solar()));
    }

    private Plan plan(ReportPeriod period) {
        var question = Question.of(ProjectFilter.ALL, period, clock.instant(), zone);
        return as(OFFICER, () -> insight.overview(question, Dimension.SECTION)).plan();
    }

    private static BigDecimal implemented(Plan plan) {
        return plan.implemented().stream()
                .filter(figure -> figure.key().equals("implemented.USD"))
                .map(Figure::sum)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private void handIn(String code, ReportPeriod period) {
        try (var window = chromium.window(ColorScheme.LIGHT, 1440, 900)) {
            var page = window.signIn("journey-company", SignIns.PASSPHRASE)
                    .open("/")
                    .page();
            page.getByRole(AriaRole.LINK, link("Tổ chức của tôi")).first().click();
            page.getByRole(AriaRole.LINK, link("Báo cáo của tôi")).first().click();
            assertThat(page.getByRole(AriaRole.HEADING, heading("Báo cáo của tôi")))
                    .isVisible();
            window.isAccessible();
            window.open("/my-reports/begin/" + code + "/" + period);
            for (var column : List.of("Trong kỳ báo cáo", "Lũy kế từ đầu năm", "Lũy kế từ khi cấp GCNĐKĐT")) {
                fill(page, "Bằng tiền (Becamex IDC) – " + column, "10");
            }
            fill(page, "Lao động Việt Nam – Trong kỳ báo cáo", "120");
            fill(page, "Lao động nước ngoài – Trong kỳ báo cáo", "5");
            fill(page, "Điện – Trong kỳ báo cáo", "9000");
            window.isAccessible();
            window.button("Nộp báo cáo").first().click();
            var dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.CHECKBOX).click();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nộp báo cáo"))
                    .click();
            assertThat(page.getByText("Đã nộp", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    /** On a phone in the dark, what waits reads as well. */
    private void isReadOnAPhone() {
        try (var window = chromium.window(ColorScheme.DARK, 390, 1600)) {
            window.signIn("journey-company", SignIns.PASSPHRASE).open("/en/my-reports");
            assertThat(window.page().getByText("Handed in").first()).isVisible();
            window.isAccessible();
        }
    }

    private void accept(ReportPeriod period) {
        try (var window = chromium.window(ColorScheme.DARK, 1440, 900)) {
            var page = window.signIn("journey-officer", SignIns.PASSPHRASE).page();
            DeskSteps.approve(window, "Nhà máy hành trình");
            page.getByRole(AriaRole.LINK, link("Nhà máy hành trình")).first().click();
            assertThat(page.getByRole(
                            AriaRole.HEADING,
                            heading("Báo cáo " + period.text(Locale.of("vi")) + " – Nhà máy hành trình")))
                    .isVisible();
        }
    }

    private static void fill(Page page, String line, String value) {
        var field = page.getByLabel(line, new Page.GetByLabelOptions().setExact(true));
        field.fill(value);
        field.blur();
        assertThat(page.getByText("Đã lưu").first()).isVisible();
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void speaksFor(String username, UUID organisation) {
        accounts.of(username, Role.INVESTOR);
        var row = as(ADMIN, () -> staff.list(username, Pageable.ofSize(1))).getFirst();
        does(ADMIN, () -> staff.limit(row.id(), new Terms(Set.of(), Set.of(), null, null, "vi", organisation)));
    }

    private ProjectContent project(String code) {
        return as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .content();
    }
}
