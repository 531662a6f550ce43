package org.greenregistry.opportunity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.cooperation.Held;
import org.greenregistry.opportunity.Round;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What guests of events see, from the form to the end. */
@AppTest
class GuestFormsTest extends FormsTesting {

    @Autowired
    Book book;

    @Autowired
    Round round;

    @Autowired
    ZoneId zone;

    private String code = "";

    @BeforeEach
    void anEvent() {
        code = book.published(Held.open("Hội nghị " + word, LocalDate.now(zone).plusDays(7), 1));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
        var answer =
                send("attend", Map.of("event", code, "name", "", "address", "sai", "remark", "Ăn chay " + word), "en");

        assertThat(said(answer, Lang.ENGLISH))
                .contains("Not sent yet", "Enter your name", "not an e-mail address", "Your consent is needed")
                .contains("value=\"sai\"", "Ăn chay " + word, "aria-describedby=\"fault-address\"");
        assertThat(said(answer, Lang.VIETNAMESE)).contains("Hãy ghi họ tên", "Cần sự đồng ý");
    }

    @Test
    void theAnswerIsTheSameWhetherOneIsRegisteredOrNot() throws Exception {
        var first = said(register(address), Lang.VIETNAMESE);
        send("confirm-guest", Map.of("key", key()), "vi");

        assertThat(said(register(address), Lang.VIETNAMESE)).isEqualTo(first).contains("Mời bạn mở thư");
    }

    @Test
    void aRobotGetsTheUsualAnswerAndNoMail() throws Exception {
        var answer = send(
                "attend",
                Map.of("event", code, "name", "Bot", "address", address, "consent", "yes", "website", "x"),
                "vi");

        assertThat(said(answer, Lang.VIETNAMESE)).contains("Mời bạn mở thư");
        Assertions.assertThatThrownBy(() -> round.mail(address)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aGuestConfirmsAndWithdraws() throws Exception {
        register(address);
        assertThat(said("/guest/" + key(), Lang.VIETNAMESE)).contains("Xác nhận đăng ký", "Hội nghị " + word);

        var own = send("confirm-guest", Map.of("key", key()), "vi");
        assertThat(said(own, Lang.VIETNAMESE)).contains("Bạn đã đăng ký", "Rút và xóa dữ liệu của tôi");
        assertThat(said("/attend?event=" + code, Lang.VIETNAMESE)).contains("Đã hết chỗ");

        var gone = send("withdraw-guest", Map.of("key", own.substring(own.lastIndexOf('/') + 1)), "vi");
        assertThat(said(gone, Lang.VIETNAMESE)).contains("Đã rút và xóa");
        assertThat(said(own, Lang.VIETNAMESE)).contains("không còn dùng được");
        assertThat(said("/attend?event=" + code, Lang.VIETNAMESE)).doesNotContain("Đã hết chỗ");
    }

    @Test
    void whatTakesNoRegistrationsHasNoForm() throws Exception {
        var over =
                book.published(Held.open("Đã qua " + word, LocalDate.now(zone).minusDays(1), null));

        assertThat(said("/attend?event=" + over, Lang.VIETNAMESE))
                .contains("không nhận đăng ký")
                .doesNotContain("<form");
        var answer = send("attend", Map.of("event", over, "name", "Eva", "address", address, "consent", "yes"), "en");
        assertThat(said(answer, Lang.ENGLISH)).contains("takes no registrations");
    }

    private String register(String who) throws Exception {
        return send(
                "attend",
                Map.of("event", code, "name", "Eva", "company", "ApS", "address", who, "consent", "yes"),
                "vi");
    }

    private String key() {
        return round.link(address, "guest").substring("/guest/".length());
    }
}
