package org.greenregistry.opportunity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.AppTest;
import org.greenregistry.opportunity.Round;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/** What the forms about watches are answered with. */
@AppTest
class FollowFormsTest extends FormsTesting {

    private static final String LIST = "park=VSIP2";

    @Autowired
    Round round;

    @Test
    void tooManyFormsAreToldAtTheFormInPlainWords() throws Exception {
        var answer = "";
        for (var i = 0; i < 40; i++) {
            answer = follow(i + address, "en");
        }
        assertThat(said(answer, Lang.ENGLISH))
                .contains(
                        "role=\"alert\"",
                        "Too many forms came from your network just now",
                        "39" + address,
                        "value=\"WEEKLY\" selected");
        assertThat(said(follow(address, "vi"), Lang.VIETNAMESE)).contains("vừa gửi quá nhiều biểu mẫu");
    }

    @Test
    void theLimitOfAnAddressIsToldToEverybodyAlike() throws Exception {
        var first = said(follow(address, "en"), Lang.ENGLISH);
        for (var i = 0; i < 5; i++) {
            follow(address, "en");
        }

        assertThat(first).contains("at most 5 mails an hour", "try again in an hour");
        assertThat(said(follow(address, "en"), Lang.ENGLISH)).isEqualTo(first);
    }

    @Test
    void theReaderOfAMailChoosesWhenToBeWrittenTo() throws Exception {
        follow(address, "en");
        var page = send("confirm", Map.of("key", round.link(address, "follow").substring("/follow/".length())), "en");
        var key = UriComponentsBuilder.fromUriString(page)
                .build()
                .getPathSegments()
                .getLast();
        assertThat(said(page, Lang.ENGLISH))
                .contains("When we write", "Not at night (21:00–07:00)", "Copenhagen (UTC+0")
                .contains("<option value=\"false\" selected");

        var changed = send("hours", Map.of("key", key, "quiet", "true", "zone", "Europe/Copenhagen"), "en");

        assertThat(said(changed, Lang.ENGLISH))
                .contains("<option value=\"true\" selected", "<option value=\"Europe/Copenhagen\" selected");
        assertThat(said(send("hours", Map.of("key", key, "quiet", "true", "zone", "UTC"), "en"), Lang.ENGLISH))
                .contains("This time zone is not in the list.");
    }

    private String follow(String who, String language) throws Exception {
        return send("watch", Map.of("kind", "LIST", "target", LIST, "pace", "WEEKLY", "address", who), language);
    }

    @Override
    String said(String address, Locale locale) {
        var place = UriComponentsBuilder.fromUriString(address).build(true);
        var path = Lang.bare(String.valueOf(place.getPath()).substring(1));
        return pages.stream()
                .flatMap(page -> page.at(path, query(place.getQuery()), locale).stream())
                .findFirst()
                .map(page -> PublicPage.html(page.body()))
                .orElseThrow();
    }

    private static Map<String, List<String>> query(String text) {
        var query = UriComponentsBuilder.newInstance().query(text).build().getQueryParams();
        return Map.of(
                "list", List.of(LIST),
                "again", query.getOrDefault("again", List.of("")));
    }
}
