package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.cooperation.Held;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.LetterService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail a mail server gets once a guest has a seat. */
@AppTest
class GuestLetterTest {

    @Autowired
    Book book;

    @Autowired
    GuestService guests;

    @Autowired
    LetterService letters;

    @Autowired
    Round round;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ZoneId zone;

    private final String address = "thu" + UUID.randomUUID() + "@example.com";
    private final List<MimeMessage> sent = new ArrayList<>();

    private final JavaMailSenderImpl server = new JavaMailSenderImpl() {
        @Override
        public void send(MimeMessage message) {
            sent.add(message);
        }
    };

    @Test
    void theEventForTheCalendarGoesWithTheMail() throws Exception {
        var code = book.published(Held.open("Ngày hội thư", LocalDate.now(zone).plusDays(3), null));
        guests.ask(new GuestRequest(code, "Lan", "", address, "", true, Lang.VIETNAMESE), address);
        guests.confirm(round.link(address, "guest").substring("/guest/".length()));

        database.queryForList("select id from work_letter where address = ? order by id", UUID.class, address)
                .forEach(letter -> letters.send(letter, server));

        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().getContent()).asString().contains("/guest/");
        var parts = (MimeMultipart) sent.getLast().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        var file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo(code + ".ics");
        assertThat(file.getDataHandler().getContentType()).startsWith("text/calendar");
        var bytes = new ByteArrayOutputStream();
        file.getDataHandler().writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("BEGIN:VCALENDAR", "SUMMARY:Ngày hội thư");
    }
}
