package org.greenregistry.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.Xlsx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Each table of the overview is a file of the same numbers, which says what was counted. */
@AppTest
@As(value = "quang", roles = Role.MANAGER)
class OverviewFilesTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Book book;

    @Autowired
    FigureWords words;

    private final String word = "tep" + UUID.randomUUID().toString().substring(0, 8);
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

    private List<String> csv(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/csv");
        return answer.getContentAsString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @EnumSource(Block.class)
    void everyBlockIsBothFiles(Block block) throws Exception {
        var path = "/lists/overview/" + block.code();
        assertThat(csv(path + ".csv").getFirst()).startsWith("\uFEFF");
        var sheet = answer("/en" + path + ".xlsx");
        assertThat(sheet.getStatus()).isEqualTo(200);
        assertThat(Xlsx.read(sheet.getContentAsByteArray()).rows()).isPositive();
    }

    @Test
    void theFirstLinesSayWhatWasCounted() throws Exception {
        book.published(Book.project("Dự án " + word));

        var lines = csv("/lists/overview/breakdown.csv?period=2025-Q4&by=stage&q=" + word);

        assertThat(lines.getFirst()).endsWith("Dự án theo giai đoạn");
        assertThat(lines.get(1)).contains("Quý IV/2025", "31/12/2025");
        assertThat(lines.get(2)).contains("Chỉ tính", word);
        assertThat(lines.get(3)).startsWith("Bước thực hiện,Dự án");
        assertThat(lines.get(4)).isEqualTo("Đang xây dựng,1");
    }

    @Test
    void aClosedBookIsSaidToBeClosed() throws Exception {
        assertThat(csv("/en/lists/overview/plan.csv?period=2025-Q4&asOf=2026-01-15")
                        .get(1))
                .contains("will not change", "15/01/2026");
    }

    @Test
    void numbersAreNumbers() throws Exception {
        book.published(Book.project("Dự án " + word));

        var sheet = Xlsx.read(answer("/lists/overview/breakdown.xlsx?period=2025-Q4&q=" + word)
                .getContentAsByteArray());

        assertThat(sheet.headings()).containsExactly("Dự án theo giai đoạn");
        assertThat(sheet.texts(4)).containsExactly("Đang xây dựng", "1");
        assertThat(sheet.cell(4, 1)).isEmpty();
        assertThat(sheet.isFrozen()).isTrue();
    }

    @Test
    void whatNobodyStatesIsNoNumber() throws Exception {
        book.published(Book.project("Dự án " + word));

        assertThat(csv("/lists/overview/plan.csv?period=2025-Q4&q=" + word))
                .anyMatch(line -> line.matches("Điện mặt trời: kế hoạch – Chưa nêu,kWp,,0,0,,*"))
                .anyMatch(line -> line.startsWith("Lao động dự kiến – Chưa nêu,người,,1,0"));
    }

    @Test
    void projectsThatDoNotSayItHaveALineSoThatTheLinesAddUp() throws Exception {
        book.published(Book.project("Dự án " + word));

        assertThat(csv("/lists/overview/breakdown.csv?period=2025-Q4&by=certificate&q=" + word))
                .anyMatch(line -> line.startsWith("Chưa nêu,1"));
        assertThat(csv("/lists/overview/lens.csv?period=2025-Q4&q=" + word))
                .anyMatch(line -> line.startsWith("Chưa nêu,1"));
    }

    @Test
    void oneProjectIsNotSeveral() {
        assertThat(words.projects(1, Lang.ENGLISH)).isEqualTo("1 project");
        assertThat(words.projects(0, Lang.ENGLISH)).isEqualTo("0 projects");
        assertThat(words.amount(new BigDecimal("1"), Unit.DAYS, Lang.ENGLISH)).isEqualTo("1 day");
        assertThat(words.amount(new BigDecimal("1.5"), Unit.DAYS, Lang.ENGLISH)).isEqualTo("1.5 days");
    }

    @Test
    void thereIsNoFileOfWhatIsNoBlock() throws Exception {
        assertThat(answer("/lists/overview/nothing.csv").getStatus()).isEqualTo(404);
        assertThat(answer("/lists/overview/nothing.xlsx").getStatus()).isEqualTo(404);
    }

    @Test
    @As(roles = Role.INVESTOR)
    void anInvestorHasNone() throws Exception {
        assertThat(answer("/lists/overview/plan.csv").getStatus()).isEqualTo(403);
        assertThat(answer("/en/lists/overview/plan.xlsx").getStatus()).isEqualTo(403);
    }

    @Test
    void thatSamplesCountIsInTheHead() throws Exception {
        assertThat(csv("/lists/overview/plan.csv?period=2025-Q4&samples=include")
                        .get(2))
                .contains("Tính cả dự án mẫu");
        assertThat(csv("/lists/overview/plan.csv?period=2025-Q4").get(2)).doesNotContain("dự án mẫu");
    }
}
