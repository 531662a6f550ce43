package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.as;

import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.opportunity.FollowService;
import org.greenregistry.opportunity.Pace;
import org.greenregistry.opportunity.Round;
import org.greenregistry.opportunity.Target;
import org.greenregistry.opportunity.WatchRequest;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Beside the form: what investors look for that the draft could answer. */
class LookedForTest extends ProjectFormTesting {

    @Autowired
    FollowService follow;

    @Autowired
    Round round;

    private final String word = "tim" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void theFormFollowsWhatIsTyped() {
        for (var person = 0; person < 3; person++) {
            follows(person + word + "@example.com", "q=" + word + "&land.min=2");
        }
        open(ProjectContent.EMPTY);
        assertThat(text()).contains("Nhà đầu tư đang tìm gì");

        type("Tên dự án", "Nhà máy " + word);
        assertThat(text()).contains("3 tìm kiếm đã lưu lọc theo mục này; bản nháp chưa nêu");

        type("Diện tích đất, mặt nước (m²)", "30000");
        assertThat(text())
                .contains("Nếu công bố, dự án này khớp 3 tìm kiếm đã lưu.")
                .doesNotContain("3 tìm kiếm đã lưu lọc theo", "@example.com");
    }

    @Test
    void whatWasHandedInIsNotMeasuredAnyMore() {
        var draft = open(Book.project("Nhà máy " + word));
        drafts.submit(draft);

        reopen(draft);

        assertThat(text()).doesNotContain("Chưa có tìm kiếm đã lưu nào khớp");
    }

    private void follows(String address, String query) {
        as(Actor.PUBLIC, () -> {
            follow.ask(new WatchRequest(Target.list(query), address, Pace.WEEKLY, Lang.VIETNAMESE), address);
            return follow.confirm(round.link(address, "follow").substring("/follow/".length()));
        });
    }
}
