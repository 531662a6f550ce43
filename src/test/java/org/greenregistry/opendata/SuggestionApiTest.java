package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Purpose;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.Publication;
import org.junit.jupiter.api.Test;

/** What is suggested to the public while it types, by group and in either language. */
class SuggestionApiTest extends ApiTesting {

    @Test
    void theBeginningOfANameLeadsToTheProject() {
        var code = book.published(Book.project("Gợiýdựán"));

        var vi = api.get("/suggestions?q=goiyd").json().get("projects");
        var en = api.get("/suggestions?q=goiyd&lang=en").json().get("projects");

        assertThat(vi.toString())
                .isEqualTo("[{\"code\":\"%s\",\"slug\":\"goiyduan\",\"name\":\"Gợiýdựán\"}]".formatted(code));
        assertThat(en.get(0).get("name").asString()).isEqualTo("Gợiýdựán in English");
    }

    @Test
    void aNameThatBeginsSoComesBeforeATextThatDoes() {
        var mentioned = ProjectContentBuilder.builder(Book.project("Xưởng dệt"))
                .purpose(new Purpose(LocalizedText.vi("cung cấp cho zvezdalit"), null, null))
                .build();
        book.published(mentioned);
        var named = book.published(Book.project("Khu đô thị Zvezdalit phía nam bờ sông"));

        assertThat(api.get("/suggestions?q=zvezd")
                        .json()
                        .get("projects")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo(named);
    }

    @Test
    void parksPlacesAndInvestorsAreSuggestedBesideProjects() {
        book.published(Book.project("Gợiýnhóm"));

        assertThat(api.get("/suggestions?q=vsip").json().get("parks").toString())
                .contains("VSIP");
        assertThat(api.get("/suggestions?q=hoa%20phu").json().get("places").toString())
                .contains("\"unit\":")
                .doesNotContain("null");
        assertThat(api.get("/suggestions?q=becamex").json().get("organisations").toString())
                .containsIgnoringCase("becamex");
    }

    @Test
    void nothingIsSuggestedFromWhatThePublicMayNotRead() {
        var content = ProjectContentBuilder.builder(Book.project("Gợiýcôngkhai"))
                .note(new LocalizedText("Gợiýmật", null))
                .build();
        book.published(content);
        ProjectContent internal = Book.project("Gợiýnộibộ");
        as(REVIEWER, () -> reviews.approve(book.submitted(OFFICER, internal), Publication.INTERNAL));

        assertThat(api.get("/suggestions?q=goiycongkhai").json().get("projects").size())
                .isOne();
        assertThat(api.get("/suggestions?q=goiymat").text())
                .isEqualTo(api.get("/suggestions").text());
        assertThat(api.get("/suggestions?q=goiynoibo").text())
                .isEqualTo("{\"projects\":[],\"parks\":[],\"organisations\":[],\"places\":[]}");
    }

    @Test
    void aSingleLetterSuggestsNothing() {
        assertThat(api.get("/suggestions?q=b").text())
                .isEqualTo(api.get("/suggestions").text());
    }
}
