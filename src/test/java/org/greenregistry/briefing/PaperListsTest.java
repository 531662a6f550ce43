package org.greenregistry.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.as;
import static org.greenregistry.briefing.SampleBook.figure;
import static org.greenregistry.briefing.SampleBook.licensed;

import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.insight.ClosingInput;
import org.greenregistry.insight.ClosingService;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which projects the official lists hold, and what they say of them. */
@AppTest
class PaperListsTest {

    @Autowired
    EndedListMaker ended;

    @Autowired
    CallingListMaker calling;

    @Autowired
    ReportMaker report;

    @Autowired
    ClosingService closings;

    @Autowired
    PaperQuestions questions;

    @Autowired
    Book book;

    private final String word = "muc" + UUID.randomUUID().toString().substring(0, 8);

    private List<Grid> grids(PaperMaker maker, String period) {
        var paper = as(
                MANAGER,
                () -> maker.make(
                        questions.read("period=" + period + "&q=" + word), Lang.VIETNAMESE, WrittenPapers.UNSEEN));
        return paper.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::shown).toList();
    }

    @Test
    void aSuspensionIsListedInItsPeriodWithItsDecisionAndCapital() {
        var project = licensed("Nghỉ " + word, "2024-02-01", figure("c1", "3000000", "USD", CapitalKind.REGISTERED));
        book.published(SampleBook.suspended(project, "2025-09-05"));

        var grid = grids(ended, "2025-Q3").getFirst();
        assertThat(grid.rows()).singleElement().satisfies(row -> assertThat(texts(row))
                .contains("Nghỉ " + word, "3.000.000", "77/QĐ-STC", "05/09/2025", "thiếu nguyên liệu", "31/12/2026")
                .contains("Tạm ngừng", "Toàn bộ dự án", "Nhà đầu tư tự quyết định"));
        assertThat(texts(grid.total())).contains("Tổng cộng", "3.000.000");
        assertThat(grids(ended, "2025-Q2")).isEmpty();
    }

    @Test
    void callsAreThoseOpenOnTheLastDayOfThePeriod() {
        book.published(SampleBook.calling("Gọi " + word));

        var grid = grids(calling, "2025-Q3").getFirst();
        assertThat(grid.caption()).isEqualTo("Đang kêu gọi");
        assertThat(grid.columns().get(5).name()).isEqualTo("Vốn dự kiến (USD)");
        assertThat(texts(grid.rows().getFirst())).contains("Gọi " + word, "45.000.000");
        assertThat(grids(calling, "2024-Q4")).isEmpty();
    }

    @Test
    void whatWasRecordedAfterAClosingStandsApartAndInTheTrendOfItsQuarter() {
        as(MANAGER, () -> closings.close(new ClosingInput(ReportPeriod.parse("2016-Q2"), "")));
        book.published(licensed("Muộn " + word, "2016-05-01", figure("c1", "7000000", "USD", CapitalKind.REGISTERED)));

        var grids = grids(report, "2016-Q3");
        var late = grids.stream()
                .filter(grid -> grid.caption().startsWith("Ghi sau khi chốt Quý II/2016"))
                .toList();
        assertThat(late).singleElement().satisfies(grid -> assertThat(grid.rows())
                .anySatisfy(row -> assertThat(texts(row)).contains("Cấp mới", "01/05/2016", "7 triệu USD")));
        var trend = grids.stream()
                .filter(grid -> grid.caption().equals("Vốn đăng ký đến và đi (USD)"))
                .toList();
        assertThat(trend).singleElement().satisfies(grid -> assertThat(grid.rows())
                .anySatisfy(row -> assertThat(texts(row)).contains("Quý II/2016", "7 triệu USD")));
    }
}
