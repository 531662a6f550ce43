package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Name;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Xlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Lists as files: whoever may open the page may have the list, and nobody else. */
@AppTest
class ListFilesTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Book book;

    private MockMvc http;
    private SecurityContext reader = SecurityContextHolder.createEmptyContext();

    @BeforeEach
    void start() {
        reader = SecurityContextHolder.getContext();
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return http.perform(get(URI.create(path)).with(securityContext(reader)))
                .andReturn()
                .getResponse();
    }

    private Xlsx file(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getContentType()).contains("spreadsheetml");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        return Xlsx.read(answer.getContentAsByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "/lists/steward/parks.xlsx",
        "/lists/steward/units.xlsx",
        "/lists/codes/category.xlsx",
        "/lists/accounts.xlsx",
        "/lists/work.xlsx",
        "/lists/review.xlsx",
        "/lists/journal.xlsx"
    })
    @As(roles = Role.INVESTOR)
    void anInvestorHasNoListOfTheStaff(String path) throws Exception {
        assertThat(answer(path).getStatus()).isEqualTo(403);
        assertThat(answer("/en" + path).getStatus()).isEqualTo(403);
    }

    @Test
    @WithAnonymousUser
    void aVisitorIsAskedToSignIn() throws Exception {
        assertThat(answer("/lists/accounts.xlsx").getStatus()).isEqualTo(302);
        assertThat(answer("/lists/accounts.xlsx").getContentAsByteArray()).isEmpty();
    }

    @Test
    @As(roles = {Role.OFFICER, Role.REVIEWER, Role.STEWARD, Role.AUDITOR, Role.MANAGER})
    void onlyTheAdministratorHasTheAccounts() throws Exception {
        assertThat(answer("/lists/accounts.xlsx").getStatus()).isEqualTo(403);
    }

    @Test
    @As(roles = Role.OFFICER)
    void theJournalIsTheAuditorsAndTheQueueTheReviewers() throws Exception {
        assertThat(answer("/lists/journal.xlsx").getStatus()).isEqualTo(403);
        assertThat(answer("/lists/review.xlsx").getStatus()).isEqualTo(403);
    }

    @Test
    @WithAnonymousUser
    void organisationsAreForEverybodyNarrowedAsTheirPage() throws Exception {
        book.published(organisation("Kẹo dừa Tập Tin"));
        book.published(organisation("=Gạch Tập Tin"));

        assertThat(file("/lists/organisations.xlsx?q=tap+tin").under("Tên tổ chức"))
                .containsExactlyInAnyOrder("Kẹo dừa Tập Tin", "'=Gạch Tập Tin");
        assertThat(file("/lists/organisations.xlsx?q=keo+tap+tin").rows()).isEqualTo(1);
        assertThat(file("/en/lists/organisations.xlsx?q=keo+tap+tin").under("Country of registration"))
                .containsExactly("Vietnam");
    }

    @Test
    @WithAnonymousUser
    void projectsAreForEverybodyNarrowedAndSortedAsTheirPage() throws Exception {
        book.published(Book.project("Bản sao tệp A"));
        book.published(Book.project("Bản sao tệp B"));

        var file = file("/lists/projects.xlsx?q=ban+sao+tep&sort=-name&size=1&view=table");

        assertThat(file.under("Tên tiếng Việt")).containsExactly("Bản sao tệp B", "Bản sao tệp A");
        assertThat(file.under("Giai đoạn")).containsOnly("Đang xây dựng");
        assertThat(file("/en/lists/projects.xlsx?q=ban+sao+tep&phase=ENDED").rows())
                .isZero();
    }

    @Test
    @WithAnonymousUser
    void parksAreForEverybodyNarrowedAsTheirPage() throws Exception {
        book.published(Book.project("Dự án trong khu"));

        var named = file("/lists/parks.xlsx?q=vsip+ii");
        assertThat(named.under("Mã")).contains("VSIP2").doesNotContain("DC");
        var planned = file("/en/lists/parks.xlsx?status=PLANNED");
        assertThat(planned.under("Status")).containsOnly("Planned");
        var all = file("/en/lists/parks.xlsx");
        var row = all.under("Code").indexOf("VSIP2");
        assertThat(Integer.parseInt(all.under("Projects").get(row))).isPositive();
    }

    private static OrganisationContent organisation(String name) {
        return OrganisationContent.of(new Name(name, null), "VN");
    }

    @Test
    @As(roles = Role.STEWARD)
    void aStewardHasPlacesAndCodes() throws Exception {
        assertThat(file("/lists/steward/parks.xlsx").under("Mã")).contains("VSIP2");
        assertThat(file("/en/lists/steward/units.xlsx").headings()).contains("Now part of");
        assertThat(file("/en/lists/codes/category.xlsx").under("Code")).contains("SMART_CITY");
        assertThat(answer("/lists/codes/nothing.xlsx").getStatus()).isEqualTo(404);
    }

    @Test
    @As(roles = Role.ADMIN)
    void theAdministratorHasEveryAccountButNoSecret() throws Exception {
        assertThat(file("/lists/accounts.xlsx").headings())
                .contains("Tên đăng nhập")
                .noneMatch(heading -> heading.contains("mật khẩu"));
    }

    @Test
    @As(value = "linh", roles = Role.REVIEWER)
    void theQueueHasWhatWaits() throws Exception {
        book.submitted(OFFICER, Book.project("Chờ duyệt thành tệp"));

        assertThat(file("/lists/review.xlsx").under("Tên hồ sơ")).contains("Chờ duyệt thành tệp");
        assertThat(file("/lists/work.xlsx").under("Trạng thái")).contains("Chờ duyệt");
    }

    @Test
    @As(roles = Role.AUDITOR)
    void theAuditorHasTheJournalNewestFirstWithEveryHash() throws Exception {
        book.published(Book.project("Vào nhật ký"));

        var journal = file("/en/lists/journal.xlsx");

        assertThat(journal.under(Wording.text(Lang.ENGLISH, "journal.sheet.hash")))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(journal.rows()).isGreaterThan(2);
    }

    @Test
    @WithAnonymousUser
    void aHistoryNamesNobodyToThePublic() throws Exception {
        var code = book.published(Book.project("Lịch sử thành tệp"));

        var history = file("/lists/history/project/" + code + ".xlsx");

        assertThat(history.headings()).doesNotContain("Người duyệt").contains("Mã băm của bản");
        assertThat(history.under("Sau")).contains("Lịch sử thành tệp").noneMatch("chỉ để nội bộ"::equals);
        assertThat(answer("/lists/history/project/BD-0000-0000.xlsx").getStatus())
                .isEqualTo(404);
    }
}
