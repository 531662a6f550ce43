package org.greenregistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.as;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.AwardContent;
import org.greenregistry.cooperation.Awarded;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.opportunity.AskService;
import org.greenregistry.opportunity.InquiryService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.place.ParkContent;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every page in both languages, for those who may open it and those who may not; where all may, a hidden record. */
@AppTest
class EveryViewTest extends PagesOfPeople {

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    AskService asking;

    @Autowired
    InquiryService inquiries;

    @Autowired
    ImportService imports;

    @Autowired
    JdbcTemplate database;

    private static String code;
    private static String hidden;
    private static String organisation;
    private static UUID submitted;
    private static UUID draft;
    private static UUID organisationDraft;
    private static UUID inquiry;
    private static UUID parkDraft;
    private static String award;
    private static UUID awardDraft;
    private static UUID table;

    @BeforeEach
    void somethingToSee() {
        if (code == null) {
            code = book.published(Book.project("Mọi trang"));
            var internal = book.submitted(People.OFFICER, Book.project("Nội bộ mọi trang"));
            hidden = as(People.REVIEWER, () -> reviews.approve(internal, Publication.INTERNAL));
            var content = OrganisationContent.of(new Name("Tổ chức mọi trang", null), "VN");
            organisation = book.published(content);
            submitted = book.submitted(People.OFFICER, Book.project("Chờ duyệt mọi trang"));
            draft = book.draft(People.OFFICER, Book.project("Nháp mọi trang"));
            organisationDraft = book.draft(People.OFFICER, content);
            inquiry = AskedQuestion.about(code, asking, inquiries, database);
            awardDraft = book.draft(People.OFFICER, AwardContent.EMPTY);
            award = book.published(Awarded.ranking("Xếp hạng mọi trang"));
            parkDraft = book.draft(People.OFFICER, ParkContent.EMPTY);
            var file = new ByteArrayInputStream("Tên dự án\nMọi trang nhập".getBytes(StandardCharsets.UTF_8));
            table = as(People.OFFICER, () -> imports.begin("project", "bang.csv", file, Lang.VIETNAMESE));
        }
    }

    /** Path, view, who may; the others may not. */
    static Stream<Arguments> guarded() {
        var desk = List.of(People.OFFICER, People.REVIEWER);
        var officers = List.of(People.OFFICER);
        var staff = List.of(People.OFFICER, People.REVIEWER, People.MANAGER, People.STEWARD, People.AUDITOR);
        return Stream.of(
                Arguments.of("work", "MyWorkView", desk),
                Arguments.of("work/imports", "ImportsView", officers),
                Arguments.of("work/imports/{import}", "ImportView", officers),
                Arguments.of("work/bulk", "BulkEditView", officers),
                Arguments.of("work/projects/{draft}", "ProjectFormView", officers),
                Arguments.of("work/projects/event", "ActView", officers),
                Arguments.of("work/projects/{draft}/preview", "PreviewView", officers),
                Arguments.of("work/organisations/{organisationDraft}", "OrganisationFormView", officers),
                Arguments.of("work/parks/{parkDraft}", "ParkFormView", officers),
                Arguments.of("work/awards/{awardDraft}", "RecordFormView", officers),
                Arguments.of("review", "ReviewQueueView", List.of(People.REVIEWER)),
                Arguments.of("review/batch/{submitted}", "BatchReviewView", List.of(People.REVIEWER)),
                Arguments.of("history/project/{code}/1/redact", "RedactView", List.of(People.AUDITOR)),
                Arguments.of("review/{submitted}", "ReviewView", List.of(People.REVIEWER)),
                Arguments.of("review/{submitted}/sheet", "SubmissionView", List.of(People.REVIEWER)),
                Arguments.of("steward", "ReferenceView", List.of(People.STEWARD)),
                Arguments.of("steward/agency", "CodeListView", List.of(People.STEWARD)),
                Arguments.of("steward/rates", "RatesView", staff),
                Arguments.of("journal", "JournalView", staff),
                Arguments.of("overview", "OverviewView", staff),
                Arguments.of("overview/reports", "PapersView", staff),
                Arguments.of("overview/views", "SavedViewsView", staff),
                Arguments.of("overview/changes", "ChangesView", staff),
                Arguments.of("overview/work", "WorkQualityView", staff),
                Arguments.of("overview/closings", "ClosingsView", staff),
                Arguments.of("overview/targets", "TargetsView", List.of(People.MANAGER)),
                Arguments.of("overview/assign", "AssignView", List.of(People.MANAGER)),
                Arguments.of("jobs", "JobsView", ALL.subList(1, ALL.size())),
                Arguments.of("duties", "DutiesView", staff),
                Arguments.of("notices", "NoticesView", ALL.subList(1, ALL.size())),
                Arguments.of("steward/units", "UnitsView", List.of(People.STEWARD)),
                Arguments.of("steward/parks", "ParksView", List.of(People.STEWARD)),
                Arguments.of("steward/boundaries", "BoundariesView", List.of(People.STEWARD)),
                Arguments.of("accounts", "AccountsView", List.of(People.ADMIN)),
                Arguments.of("accounts/tokens", "TokensView", List.of(People.ADMIN)),
                Arguments.of("mine", "MineView", ALL.subList(1, ALL.size())),
                Arguments.of("inquiries", "InquiriesView", List.of(People.OFFICER, People.MANAGER)),
                Arguments.of("inquiries/{inquiry}", "InquiryView", List.of(People.OFFICER, People.MANAGER)),
                Arguments.of("persons", "PersonsView", List.of(People.ADMIN)));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void onlyThoseWhoMayOpenIt(String path, String view, List<Actor> may) {
        for (var prefix : List.of("", "en/")) {
            for (var actor : ALL) {
                assertThat(opened(actor, prefix + filled(path)))
                        .as("%s as %s", path, actor.roles())
                        .matches(seen -> seen.equals(view) == may.contains(actor), "opens " + view);
            }
        }
    }

    @Test
    void onlyAnOfficerBeginsARecord() {
        assertThat(opened(People.OFFICER, "work/projects/new")).isEqualTo("ProjectFormView");
        assertThat(opened(People.OFFICER, "en/work/organisations/new")).isEqualTo("OrganisationFormView");
        assertThat(opened(People.OFFICER, "en/work/awards/revise/" + award)).isEqualTo("RecordFormView");
        assertThat(opened(People.OFFICER, "work/parks/revise/VSIP3")).isEqualTo("ParkFormView");
        for (var path : List.of("work/projects/new", "work/organisations/new", "work/awards/new", "work/parks/new")) {
            assertThat(opened(People.REVIEWER, path)).doesNotContain("Form");
            assertThat(opened(Actor.PUBLIC, path)).doesNotContain("Form");
        }
    }

    static Stream<Arguments> open() {
        var forms = "watch follow/nothing sent/nothing ask privacy thread/nothing attend guest/nothing missing"
                + " register welcome/nothing";
        return Stream.concat(
                Stream.of(forms.split(" ", -1)).map(path -> Arguments.of(path, "FormView")),
                Stream.of(
                        Arguments.of("", "HomeView"),
                        Arguments.of("projects", "ProjectListView"),
                        Arguments.of("projects/{code}", "ProjectView"),
                        Arguments.of("history/project/{code}", "HistoryView"),
                        Arguments.of("organisations", "OrganisationsView"),
                        Arguments.of("organisations/{organisation}", "OrganisationView"),
                        Arguments.of("awards", "RecordsView"),
                        Arguments.of("events", "RecordsView"),
                        Arguments.of("awards/{award}", "RecordView"),
                        Arguments.of("network", "NetworkView"),
                        Arguments.of("topics", "ThemesView"),
                        Arguments.of("green-deal", "GreenDealView"),
                        Arguments.of("figures", "FiguresView"),
                        Arguments.of("data", "GuideView"),
                        Arguments.of("developers", "ApiView"),
                        Arguments.of("parks", "ParkListView"),
                        Arguments.of("sites", "SitesView"),
                        Arguments.of("parks/VSIP2", "PlaceView"),
                        Arguments.of("units/C-25760-2025", "PlaceView"),
                        Arguments.of("places/WTC", "PlaceView"),
                        Arguments.of("compare", "CompareView"),
                        Arguments.of("printed/{code}/1", "PrintedView"),
                        Arguments.of("about", "AboutView"),
                        Arguments.of("accessibility", "AccessibilityView"),
                        Arguments.of("glossary", "GlossaryView"),
                        Arguments.of("sign-in", "SignInView"),
                        Arguments.of("activate", "ActivateView")));
    }

    @ParameterizedTest
    @MethodSource("open")
    void everyoneOpensIt(String path, String view) {
        for (var actor : List.of(Actor.PUBLIC, People.OFFICER)) {
            assertThat(opened(actor, filled(path))).isEqualTo(view);
            assertThat(opened(actor, path.isEmpty() ? "en" : "en/" + filled(path)))
                    .isEqualTo(view);
        }
    }

    @Test
    void aRecordThatIsNotPublicIsNotShownToThePublic() {
        for (var path : List.of("projects/" + hidden, "history/project/" + hidden)) {
            assertThat(shown(Actor.PUBLIC, path)).doesNotContain("Nội bộ mọi trang");
            assertThat(shown(People.OFFICER, path)).contains("Nội bộ mọi trang");
        }
    }

    @Test
    void aProjectPageShowsThePublicNothingInternal() {
        assertThat(shown(Actor.PUBLIC, "projects/" + code))
                .contains("Mọi trang", "1,3 tỷ USD")
                .doesNotContain("chỉ để nội bộ", "77", "3700145020");
        assertThat(shown(People.OFFICER, "projects/" + code))
                .contains("chỉ để nội bộ")
                .doesNotContain("3700145020");
    }

    @Test
    void noRouteIsForgotten() {
        var tested = Stream.concat(guarded(), open()).map(row -> row.get()[1].toString());
        var begun = "NewProject NewOrganisation NewPark NewRecord NewReport Reports Report ReportForm Assignment"
                + " OwnReports OwnNewReport OwnReportForm OwnReport OwnOrganisation OwnOrganisationBegin"
                + " Guests Introductions Introduction Introduce OwnNeeds OwnNeedBegin OwnNeedForm"
                + " OwnOrganisationForm OwnLinks";
        var known = Stream.concat(tested, Stream.of(begun.split(" ", -1)).map(name -> name + "View"));
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                        .map(RouteData::getNavigationTarget)
                        .map(Class::getSimpleName))
                .isSubsetOf(known.toList());
    }

    private static String filled(String path) {
        return path.replace("{draft}", String.valueOf(draft))
                .replace("{organisationDraft}", String.valueOf(organisationDraft))
                .replace("{import}", String.valueOf(table))
                .replace("{inquiry}", String.valueOf(inquiry))
                .replace("{awardDraft}", String.valueOf(awardDraft))
                .replace("{award}", String.valueOf(award))
                .replace("{parkDraft}", String.valueOf(parkDraft))
                .replace("{submitted}", String.valueOf(submitted))
                .replace("{code}", String.valueOf(code))
                .replace("{organisation}", String.valueOf(organisation));
    }
}
