package org.greenregistry.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.report.Filled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Reports are opened by staff, their form by officers, and by nobody else. */
@AppTest
class ReportAccessTest extends SpringBrowserlessTest {

    private static final List<Actor> STAFF =
            List.of(People.OFFICER, People.REVIEWER, People.MANAGER, People.STEWARD, People.AUDITOR);
    private static final List<Actor> OTHERS = List.of(Actor.PUBLIC, People.INVESTOR, People.ADMIN);

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

    private void assertOpened(String path, String view, List<Actor> may) {
        Stream.concat(STAFF.stream(), OTHERS.stream()).forEach(actor -> assertThat(opened(actor, path))
                .as("%s as %s", path, actor.roles())
                .matches(seen -> seen.equals(view) == may.contains(actor), "opens " + view));
    }

    /** A window takes its person from the request it was opened with: a new one for each. */
    private String opened(Actor actor, String path) {
        cleanVaadinEnvironment();
        TestSecurityContextHolder.clearContext();
        if (actor.account() != null) {
            as(actor, () -> {
                TestSecurityContextHolder.setContext(SecurityContextHolder.getContext());
                return actor;
            });
            SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
        }
        initVaadinEnvironment();
        navigate(path, Component.class);
        var seen = UI.getCurrent().getCurrentView().getClass().getSimpleName().replaceAll("\\$\\$.*", "");
        TestSecurityContextHolder.clearContext();
        return seen;
    }
}
