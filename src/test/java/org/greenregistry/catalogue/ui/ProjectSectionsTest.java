package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.Gap;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.OpportunityBuilder;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.StepBuilder;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the sections of a project's page say beyond the values themselves. */
@AppTest
class ProjectSectionsTest {

    @Autowired
    Book book;

    @Autowired
    ProjectText text;

    private String page(ProjectContent content, Locale locale) {
        return text.page("projects/" + book.published(content), Map.of(), locale)
                .orElseThrow()
                .html();
    }

    @Test
    void whatIsAbsentSaysItsReason() {
        var gaps = new ArrayList<>(Book.project("Lý do").gaps());
        gaps.add(new Gap("g", "jobs.planned", ValueGap.NOT_APPLICABLE, LocalizedText.vi("là chương trình")));
        var content =
                ProjectContentBuilder.builder(Book.project("Lý do")).gaps(gaps).build();

        assertThat(page(content, Lang.VIETNAMESE))
                .contains("Lao động dự kiến (người)", "Không áp dụng", "là chương trình");
        assertThat(page(content, Locale.ENGLISH)).contains("Not applicable").doesNotContain("NOT_APPLICABLE");
    }

    @Test
    void aCallForInvestorsSaysWhomToAskAndShowsPricesFinerThanACoin() {
        var calling = ProjectContentBuilder.builder(Book.project("Kêu gọi"))
                .opening(new Opening(Stage.CALLING, ReducedDate.parse("2026-01"), "x"))
                .opportunity(OpportunityBuilder.builder()
                        .landPrice(new java.math.BigDecimal("1.255"))
                        .landCurrency("USD")
                        .build())
                .build();
        assertThat(page(calling.excused(ValueGap.UNKNOWN), Lang.VIETNAMESE))
                .contains("Điện có sẵn (MW)", "Chưa rõ", "1,255 USD", "xin hỏi đầu mối liên hệ");
        assertThat(page(Book.project("Đã xây"), Lang.VIETNAMESE)).doesNotContain("Cơ hội đầu tư", "xin hỏi đầu mối");
    }

    @Test
    void stepsStandInTheirOrderWithTheirPapers() {
        var moved = ProjectContentBuilder.builder(Book.project("Đi tiếp"))
                .steps(List.of(StepBuilder.builder()
                        .id("s1")
                        .to(Stage.OPERATING)
                        .on(ReducedDate.parse("2021-03-04"))
                        .number("77/QĐ")
                        .build()))
                .build()
                .excused(ValueGap.UNKNOWN);
        var page = page(moved, Lang.VIETNAMESE);
        var history = page.substring(page.indexOf("id=\"timeline\""));

        assertThat(history).containsSubsequence("23/11/2019", "Đang xây dựng", "04/03/2021", "Đang hoạt động", "77/QĐ");
    }
}
