package org.greenregistry.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.greenregistry.AppTest;
import org.greenregistry.PagesOfPeople;
import org.greenregistry.People;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.report.Companies;
import org.greenregistry.report.Filled;
import org.greenregistry.report.OwnReportService;
import org.greenregistry.report.ReportContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A company's pages: its own reports and nobody else's, and what becomes of them. */
@AppTest
class OwnReportViewsTest extends PagesOfPeople {

    @Autowired
    Companies companies;

    @Autowired
    OwnReportService reports;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @Test
    void itsReportsStandThereWithTheirStateAndNobodyElsesDo() {
        var period = ReportPeriod.quarterOf(LocalDate.ofInstant(clock.instant(), zone))
                .previous();
        var organisation = companies.found("Công ty trang riêng");
        var ours = Companies.person("eva", organisation);
        var theirs = Companies.person("bao", companies.found("Công ty trang khác"));
        var project = companies.project("Nhà máy trang riêng", organisation);
        var record = companies.record(project);

        assertThat(shown(ours, "my-reports")).contains("Nhà máy trang riêng", "Chưa tới hạn", "Lập báo cáo");
        assertThat(shown(theirs, "my-reports")).contains("chưa có dự án nào").doesNotContain("Nhà máy trang riêng");
        assertThat(shown(People.INVESTOR, "en/my-reports")).contains("does not speak for a company");
        assertThat(shown(ours, "my-reports/begin/" + project + "/" + period))
                .contains("Nộp báo cáo", "‹ Báo cáo của tôi");

        var draft = as(ours, () -> reports.begin(project, period));
        does(
                ours,
                () -> drafts.save(
                        draft,
                        drafts.open(draft, ReportContent.class).revision(),
                        Filled.report(record, period.toString()),
                        Map.of()));
        does(ours, () -> drafts.submit(draft));
        assertThat(shown(ours, "my-reports")).contains("Đã nộp", "Xem bản đã nộp");
        assertThat(shown(People.OFFICER, "work")).contains("Doanh nghiệp nộp, chờ tiếp nhận", "Nhà máy mẫu");
        assertThat(shown(People.OFFICER, "review/" + draft)).contains("Duyệt", "‹ Việc của tôi");

        does(People.OFFICER, () -> reviews.sendBack(draft, List.of(new Remark("", "Xin xem lại"))));
        assertThat(shown(ours, "my-reports")).contains("Yêu cầu chỉnh sửa", "Viết tiếp");
        assertThat(shown(ours, "my-reports/form/" + draft))
                .contains("Xin xem lại")
                .doesNotContain("lan");

        does(ours, () -> drafts.submit(draft));
        var code = as(People.OFFICER, () -> reviews.approve(draft, Publication.INTERNAL));
        assertThat(shown(ours, "my-reports")).contains("Đã tiếp nhận", code);
        assertThat(shown(ours, "my-reports/" + code)).contains("Nhà máy mẫu", "1.500");
        assertThat(shown(theirs, "my-reports/" + code)).doesNotContain("1.500");
        assertThat(shown(theirs, "my-reports/form/" + draft)).doesNotContain("1.500");
        assertThat(shown(ours, "reports/" + code))
                .as("the pages of the office stay shut")
                .doesNotContain("1.500");
    }
}
