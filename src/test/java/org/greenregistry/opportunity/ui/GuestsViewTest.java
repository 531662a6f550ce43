package org.greenregistry.opportunity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.as;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.PagesOfPeople;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.cooperation.Held;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.opportunity.GuestRequest;
import org.greenregistry.opportunity.GuestService;
import org.greenregistry.opportunity.Round;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.util.LinkedMultiValueMap;

/** The organiser's list of guests, on its page and as a file. */
@AppTest
class GuestsViewTest extends PagesOfPeople {

    @Autowired
    Book book;

    @Autowired
    GuestService guests;

    @Autowired
    RecordService records;

    @Autowired
    GuestSheets sheets;

    @Autowired
    Round round;

    @Autowired
    ZoneId zone;

    private final String word = UUID.randomUUID().toString().substring(0, 6);
    private String code = "";

    @BeforeEach
    void anEventWithAGuestAndOneWhoWaits() {
        code = book.published(Held.open("Hội nghị " + word, LocalDate.now(zone).plusDays(7), 1));
        for (var name : List.of("An", "Bình")) {
            var address = name.toLowerCase(Lang.VIETNAMESE).charAt(0) + word + "@example.com";
            guests.ask(new GuestRequest(code, name + " " + word, "ApS", address, "=1+1", true, Lang.VIETNAMESE), word);
            guests.confirm(round.link(address, "guest").substring("/guest/".length()));
        }
    }

    @Test
    void onlyOfficersAndManagersOpenIt() {
        for (var prefix : List.of("", "en/")) {
            for (var actor : List.of(
                    Actor.PUBLIC, People.INVESTOR, People.REVIEWER, People.STEWARD, People.ADMIN, People.AUDITOR)) {
                assertThat(shown(actor, prefix + "guests/" + code)).doesNotContain(word);
            }
            assertThat(shown(People.OFFICER, prefix + "guests/" + code)).contains("An " + word, "Bình " + word);
            assertThat(shown(People.MANAGER, prefix + "guests/" + code))
                    .contains("An " + word)
                    .doesNotContain("vaadin-button");
        }
    }

    @Test
    void theAddressSaysWhichStateIsShown() {
        assertThat(shown(People.OFFICER, "guests/" + code + "?state=WAITING"))
                .contains("Bình " + word, "Tất cả (2)", "Chờ chỗ (1)")
                .doesNotContain("An " + word);
        assertThat(shown(People.OFFICER, "guests/" + code + "?state=nonsense&page=99"))
                .contains("An " + word);
    }

    @Test
    void anOfficerMarksWhoWasThere() {
        open(People.OFFICER, "guests/" + code);

        test(find(Button.class).withText("Đã dự").single()).click();

        assertThat(UI.getCurrent().getCurrentView().getElement().getOuterHTML()).contains("Đã dự (1)", "Bỏ dấu đã dự");
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void organisersFindTheListWhenNobodyCanRegisterAnyMore() {
        var event = records.find(EventContent.class, code, null).orElseThrow().record();
        var closed = Held.seated("Hội nghị " + word, LocalDate.now(zone).plusDays(7), null);
        book.revised(event, closed, Publication.PUBLIC);

        assertThat(shown(People.OFFICER, "events/" + code)).contains("Hiện không nhận đăng ký.", "guests/" + code);
        assertThat(shown(Actor.PUBLIC, "events/" + code)).doesNotContain("không nhận đăng ký", "guests/" + code);
    }

    @Test
    void theListIsAFileToo() throws Exception {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("state", "REGISTERED");
        var file = as(
                People.OFFICER,
                () -> sheets.guests(code, query, new MockHttpServletRequest("GET", "/lists/guests/" + code + ".xlsx")));
        try (var bytes = file.getBody().getInputStream();
                var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.readAllBytes()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("An " + word);
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).doesNotStartWith("=");
        }
    }
}
