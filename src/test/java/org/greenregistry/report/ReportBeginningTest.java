package org.greenregistry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ReportBeginningTest {

    private static final ReportPeriod THIRD = ReportPeriod.parse("2024-Q3");

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    DraftService drafts;

    @Autowired
    ReportService reports;

    @Test
    void aReportBeginsWithWhatTheBookSays() {
        var code = book.published(Book.project("Bắt đầu"));
        var record = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
        var draft = as(OFFICER, () -> reports.begin(record, THIRD));

        var content = as(OFFICER, () -> drafts.open(draft, ReportContent.class)).content();
        assertThat(content.currency()).isEqualTo("USD");
        assertThat(content.investors()).extracting(ReportInvestor::name).containsExactly("Becamex IDC", "VSIP");
        assertThat(content.lines()).extracting(ReportLine::id).contains("VN_CASH@p1", "FOREIGN_CASH@p2");
        assertThat(as(OFFICER, () -> reports.begin(record, THIRD)))
                .as("the one I have")
                .isEqualTo(draft);
        does(OFFICER, () -> drafts.discard(draft));

        book.published(Filled.report(record, "2024-Q3"));
        var correction = as(OFFICER, () -> reports.begin(record, THIRD));
        assertThat(as(OFFICER, () -> drafts.open(correction, ReportContent.class))
                        .code())
                .startsWith("BC-");
    }
}
