package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Following a list: a search, a place, whatever the address of a list says. */
@AppTest
class FollowListTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    FollowService follow;

    @Autowired
    TargetWords targets;

    @Autowired
    Round round;

    private final String word = "ds" + UUID.randomUUID().toString().substring(0, 6);
    private final String address = "list" + word + "@example.com";

    @Test
    void whoFollowsAListIsToldWhatIsNewAndWhatChangedInIt() {
        var code = book.published(Book.project("Nhà máy " + word));
        follow.ask(request("q=" + word), word);
        follow.confirm(round.link(address, "follow").substring("/follow/".length()));

        book.revised(record(code), Book.project("Nhà máy hai " + word), Publication.PUBLIC);
        var added = book.published(Book.project("Kho " + word));
        book.published(Book.project("Ngoài danh sách"));
        round.go();

        assertThat(round.mail(address))
                .contains("Danh sách: “" + word + "”", "/projects?q=" + word)
                .contains("Nhà máy " + word + " → Nhà máy hai " + word)
                .contains("Mới: Kho " + word, "/projects/" + added)
                .doesNotContain("Ngoài danh sách");
    }

    @Test
    void whoFollowsAListIsToldWhatCameIntoItAndWhatLeftIt() {
        var leaves = book.published(Book.project("Rời " + word));
        var comes = book.published(of("MANUFACTURING", "Đến " + word));
        var hides = book.published(Book.project("Ẩn " + word));
        var stays = book.published(Book.project("Ở lại " + word));
        var before = book.published(of("MANUFACTURING", "Chưa từng có " + word));
        follow.ask(request("category=SMART_CITY&q=" + word), word);
        follow.confirm(round.link(address, "follow").substring("/follow/".length()));

        book.revised(record(leaves), of("MANUFACTURING", "Rời " + word), Publication.PUBLIC);
        book.revised(record(comes), of("SMART_CITY", "Đến " + word), Publication.PUBLIC);
        book.revised(record(hides), Book.project("Bí mật " + word), Publication.INTERNAL);
        book.revised(record(before), of("MANUFACTURING", "Vẫn chưa " + word), Publication.PUBLIC);
        book.revised(record(stays), Book.project("Ở lại mãi " + word), Publication.PUBLIC);
        round.go();

        assertThat(round.mail(address))
                .contains("Ra khỏi danh sách: Rời " + word, "/projects/" + leaves, "→ Sản xuất")
                .contains("Vào danh sách: Đến " + word, "/projects/" + comes)
                .contains("Ra khỏi danh sách: dự án " + hides + " không còn trong sổ công khai.")
                .contains("Ở lại " + word + " → Ở lại mãi " + word)
                .doesNotContain("Ẩn ", "Bí mật", "Chưa từng có", "Vẫn chưa");
        var told = round.mail(address);
        round.go();
        assertThat(round.mail(address)).as("told once").isEqualTo(told);
    }

    private static ProjectContent of(String category, String name) {
        return ProjectContentBuilder.builder(Book.project(name))
                .category(category)
                .build();
    }

    private UUID record(String code) {
        return People.as(People.OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
    }

    @Test
    void whoFollowsAPlaceIsToldItsName() {
        follow.ask(request("park=VSIP2"), word);
        follow.confirm(round.link(address, "follow").substring("/follow/".length()));
        var added = book.published(Book.project("Kho " + word));
        round.go();

        assertThat(round.mail(address)).contains("Các dự án ở ", "VSIP II", "Mới: Kho " + word, "/projects/" + added);
        assertThat(targets.isPlace(Target.list("park=VSIP2&park=VSIP1"))).isTrue();
        assertThat(List.of("", "q=x", "park=VSIP2&phase=OPERATING", "park=VSIP2&unit=C-25760-2025"))
                .noneMatch(query -> targets.isPlace(Target.list(query)));
    }

    @Test
    void whatIsNoListIsRefused() {
        for (var query : List.of("nothing=1", "q=%zz", "phase=NONE")) {
            assertThatThrownBy(() -> follow.ask(request(query), word)).as(query).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void theSameListIsTheSameTargetHoweverItIsLookedAt() {
        assertThat(targets.list("view=map&q=" + word + "&page=3&sort=name&asOf=2026-01-05"))
                .contains(Target.list("q=" + word));
        assertThat(targets.list("")).contains(Target.list(""));
        assertThat(targets.list("phase=NONE")).isEmpty();
        assertThat(targets.list("q=%zz")).isEmpty();
    }

    private WatchRequest request(String query) {
        return new WatchRequest(Target.list(query), address, Pace.AT_ONCE, Lang.VIETNAMESE);
    }
}
