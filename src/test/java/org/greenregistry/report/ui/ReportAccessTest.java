package org.greenregistry.report.ui;

import static org.greenregistry.People.as;

import java.util.List;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.PagesOfPeople;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.report.Filled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports are opened by staff, their form by officers, and by nobody else. */
@AppTest
class ReportAccessTest extends PagesOfPeople {

    private static final List<Actor> STAFF =
            List.of(People.OFFICER, People.REVIEWER, People.MANAGER, People.STEWARD, People.AUDITOR);

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Test
    void everyPageIsOpenedByThoseWhoMay() {
        var code = book.published(Book.project("Ai mở báo cáo"));
        var project = as(People.OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
        var report = book.published(Filled.report(project, "2024-Q3"));
        var draft = book.draft(People.OFFICER, Filled.report(project, "2024-Q2"));

        for (var language : List.of("", "en/")) {
            assertOpened(language + "reports", "ReportsView", STAFF);
            assertOpened(language + "my-reports", "OwnReportsView", List.of(People.INVESTOR));
            assertOpened(language + "reports/" + report, "ReportView", STAFF);
            assertOpened(language + "work/reports/" + draft, "ReportFormView", List.of(People.OFFICER));
            assertOpened(
                    language + "work/reports/begin/" + code + "/2024-Q2", "ReportFormView", List.of(People.OFFICER));
        }
    }
}
