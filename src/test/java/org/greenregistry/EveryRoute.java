package org.greenregistry;

import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.junit.jupiter.params.provider.Arguments;

/** Addresses of all pages but those that only begin something, with the name of the page. */
final class EveryRoute {

    static final List<Actor> ALL = List.of(
            Actor.PUBLIC,
            People.INVESTOR,
            People.OFFICER,
            People.REVIEWER,
            People.MANAGER,
            People.STEWARD,
            People.ADMIN,
            People.AUDITOR);

    private EveryRoute() {}

    /** Path, view, who may; the others may not. */
    static Stream<Arguments> guarded() {
        var desk = List.of(People.OFFICER, People.REVIEWER);
        var officers = List.of(People.OFFICER);
        var staff = List.of(People.OFFICER, People.REVIEWER, People.MANAGER, People.STEWARD, People.AUDITOR);
        return Stream.of(
                Arguments.of("work", "MyWorkView", desk),
                Arguments.of("work/projects/{draft}", "ProjectFormView", officers),
                Arguments.of("work/projects/event", "ActView", officers),
                Arguments.of("work/projects/{draft}/preview", "PreviewView", officers),
                Arguments.of("work/organisations/{organisationDraft}", "OrganisationFormView", officers),
                Arguments.of("work/parks/{parkDraft}", "ParkFormView", officers),
                Arguments.of("reports", "ReportsView", staff),
                Arguments.of("reports/{report}", "ReportView", staff),
                Arguments.of("work/reports/{reportDraft}", "ReportFormView", officers),
                Arguments.of("review", "ReviewQueueView", List.of(People.REVIEWER)),
                Arguments.of("history/project/{code}/1/redact", "RedactView", List.of(People.AUDITOR)),
                Arguments.of("review/{submitted}", "ReviewView", List.of(People.REVIEWER)),
                Arguments.of("review/{submitted}/sheet", "SubmissionView", List.of(People.REVIEWER)),
                Arguments.of("steward", "ReferenceView", List.of(People.STEWARD)),
                Arguments.of("steward/agency", "CodeListView", List.of(People.STEWARD)),
                Arguments.of(
                        "steward/rates",
                        "RatesView",
                        List.of(People.OFFICER, People.REVIEWER, People.MANAGER, People.STEWARD, People.AUDITOR)),
                Arguments.of("notices", "NoticesView", ALL.subList(1, ALL.size())),
                Arguments.of("steward/units", "UnitsView", List.of(People.STEWARD)),
                Arguments.of("steward/parks", "ParksView", List.of(People.STEWARD)),
                Arguments.of("steward/boundaries", "BoundariesView", List.of(People.STEWARD)),
                Arguments.of("accounts", "AccountsView", List.of(People.ADMIN)),
                Arguments.of("mine", "MineView", ALL.subList(1, ALL.size())),
                Arguments.of("inquiries", "InquiriesView", List.of(People.OFFICER, People.MANAGER)),
                Arguments.of("inquiries/{inquiry}", "InquiryView", List.of(People.OFFICER, People.MANAGER)),
                Arguments.of("persons", "PersonsView", List.of(People.ADMIN)));
    }

    static Stream<Arguments> open() {
        return Stream.of(
                Arguments.of("", "HomeView"),
                Arguments.of("projects", "ProjectListView"),
                Arguments.of("projects/{code}", "ProjectView"),
                Arguments.of("history/project/{code}", "HistoryView"),
                Arguments.of("organisations", "OrganisationsView"),
                Arguments.of("organisations/{organisation}", "OrganisationView"),
                Arguments.of("parks", "ParkListView"),
                Arguments.of("sites", "SitesView"),
                Arguments.of("parks/VSIP2", "PlaceView"),
                Arguments.of("units/C-25760-2025", "PlaceView"),
                Arguments.of("places/WTC", "PlaceView"),
                Arguments.of("watch", "FormView"),
                Arguments.of("follow/nothing", "FormView"),
                Arguments.of("sent/nothing", "FormView"),
                Arguments.of("ask", "FormView"),
                Arguments.of("privacy", "FormView"),
                Arguments.of("thread/nothing", "FormView"),
                Arguments.of("missing", "FormView"),
                Arguments.of("register", "FormView"),
                Arguments.of("welcome/nothing", "FormView"),
                Arguments.of("compare", "CompareView"),
                Arguments.of("printed/{code}/1", "PrintedView"),
                Arguments.of("about", "AboutView"),
                Arguments.of("accessibility", "AccessibilityView"),
                Arguments.of("glossary", "GlossaryView"),
                Arguments.of("sign-in", "SignInView"),
                Arguments.of("activate", "ActivateView"));
    }
}
