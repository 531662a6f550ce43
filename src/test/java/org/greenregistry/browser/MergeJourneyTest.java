package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.cooperation.EventType;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.LinkPurpose;
import org.greenregistry.cooperation.NeedContentBuilder;
import org.greenregistry.cooperation.NeedOwner;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.cooperation.Needed;
import org.greenregistry.cooperation.Participant;
import org.greenregistry.cooperation.Side;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two organisations become one: links, needs and events keep whom they name, and the old address leads on. */
class MergeJourneyTest extends BrowserTesting {

    private static final String STEWARD = "merge-steward";

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    private final String word = "vien" + UUID.randomUUID().toString().substring(0, 6);
    private final List<Source> sources = List.of(new Source("s1", "Sổ " + word, null, null, null));

    @BeforeEach
    void people() {
        accounts.of(STEWARD, Role.STEWARD);
    }

    @Test
    void whateverNamesAnOrganisationFollowsItIntoTheOtherOne() {
        var gone = book.published(organisation("Bản chép "));
        var kept = book.published(organisation("Bản gốc "));
        var left = records.find(OrganisationContent.class, gone, null)
                .orElseThrow()
                .record();
        var pages = List.of(
                "/links/" + book.published(link(left)),
                "/needs/" + book.published(need(left)),
                "/events/" + book.published(event(left)));
        var project = book.published(invested("Nhà máy " + word, left));
        countsInTheList(2);
        merge(gone);
        countsInTheList(1);
        keepsItsInvestor(project, kept);

        try (var visitor = chromium.window()) {
            var page = visitor.page();
            for (var path : pages) {
                visitor.open(path);
                page.locator("main")
                        .getByRole(AriaRole.LINK, named("Bản gốc " + word))
                        .first()
                        .click();
                page.waitForURL(Pattern.compile(".*/organisations/" + kept + ".*"));
                assertThat(page.getByRole(AriaRole.HEADING, heading("Bản gốc " + word)))
                        .isVisible();
            }
            visitor.open("/organisations/" + gone);
            page.waitForURL(Pattern.compile(".*/organisations/" + kept + ".*"));
            for (var path : pages) {
                assertThat(page.locator("main a[href*='" + path.substring(1) + "']")
                                .first())
                        .isVisible();
            }
            visitor.open("/network?q=" + word);
            assertThat(page.locator(".network-table")).containsText("Bản gốc " + word);
        }
    }

    /** Words, facet and number of rows tell the same. */
    private void countsInTheList(int all) {
        try (var visitor = chromium.window()) {
            var page = visitor.open("/organisations?q=" + word).page();
            assertThat(page.locator(".count")).containsText(all + " tổ chức");
            assertThat(page.locator(".facets label")
                            .filter(new Locator.FilterOptions().setHasText("Việt Nam"))
                            .locator(".facet-count"))
                    .hasText(String.valueOf(all));
        }
    }

    /** The project still says the name of its papers, leads to the other one, and counts among its projects by role. */
    private void keepsItsInvestor(String project, String kept) {
        try (var visitor = chromium.window()) {
            var page = visitor.open("/projects?country=VN&q=nha+may+" + word).page();
            assertThat(page.locator(".project-row")).hasCount(1);
            visitor.open("/projects/" + project);
            page.locator("main")
                    .getByRole(AriaRole.LINK, named("Bản chép").setExact(true))
                    .first()
                    .click();
            page.waitForURL(Pattern.compile(".*/organisations/" + kept + ".*"));
            var row = page.locator("[aria-labelledby='projects'] tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Nhà máy " + word));
            assertThat(row).hasCount(1);
            assertThat(row).containsText("Nhà đầu tư");
        }
    }

    private void merge(String gone) {
        try (var steward = chromium.window().signIn(STEWARD, SignIns.PASSPHRASE)) {
            var page = steward.open("/organisations/" + gone).page();
            steward.button("Gộp vào tổ chức khác").click();
            steward.pick("Tổ chức còn lại", "Bản gốc " + word);
            page.getByLabel("Lý do").fill("trùng tên");
            steward.button("Gộp vào tổ chức khác").last().click();
            assertThat(page.getByText("Đã gộp vào tổ chức này")).isVisible();
        }
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private OrganisationContent organisation(String name) {
        return OrganisationContent.of(new Name(name + word, null), "VN");
    }

    private LinkContent link(UUID partner) {
        var project = book.published(Book.project("Dự án " + word));
        var values = Map.<String, Object>of(
                "kind",
                LinkPurpose.RESEARCH,
                "partner",
                new Side(partner, "Bản chép", HelixRole.UNIVERSITY),
                "project",
                records.find(ProjectContent.class, project, null).orElseThrow().record(),
                "sources",
                sources,
                "sample",
                false);
        return RecordValues.with(LinkContent.EMPTY, values::get);
    }

    private static ProjectContent invested(String name, UUID investor) {
        return Book.withParties(
                        Book.project(name),
                        List.of(PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Bản chép", "VN"))
                                .organisation(investor)
                                .build()))
                .excused(ValueGap.UNKNOWN);
    }

    private Record need(UUID owner) {
        return NeedContentBuilder.builder(Needed.need(NeedSubject.RESEARCH, "Cần nghiên cứu " + word)
                        .build())
                .owner(new NeedOwner(owner, "Bản chép"))
                .build();
    }

    private EventContent event(UUID partner) {
        var values = Map.<String, Object>of(
                "name",
                new Name("Hội thảo " + word, null),
                "kind",
                EventType.CONFERENCE,
                "from",
                ReducedDate.parse("2021-03-23"),
                "partners",
                List.of(new Participant("p1", partner, "Bản chép", HelixRole.UNIVERSITY)),
                "sources",
                sources,
                "sample",
                false);
        return RecordValues.with(EventContent.EMPTY, values::get);
    }
}
