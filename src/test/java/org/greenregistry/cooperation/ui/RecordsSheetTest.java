package org.greenregistry.cooperation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.briefing.Workbooks;
import org.greenregistry.cooperation.Effect;
import org.greenregistry.cooperation.Held;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The file of a list says of each record what its page says. */
@AppTest
class RecordsSheetTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    Book book;

    @Test
    void anEventHasItsDaysOrganisersOutcomesAndTheMarkOfSamples() throws Exception {
        var word = "bang" + UUID.randomUUID().toString().substring(0, 8);
        book.published(Held.conference("Hội nghị " + word, "2025-03-04", null, true, Effect.CONTACT, Effect.MOU));

        var file = MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(get(URI.create("/lists/records/events.xlsx?q=" + word)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var rows = Workbooks.read(file).values().iterator().next();

        assertThat(rows.getFirst()).contains("Đơn vị tổ chức", "Kết quả sau sự kiện", "Mẫu");
        assertThat(rows.get(1))
                .contains("x", LocalDate.of(2025, 3, 4), "Becamex IDC")
                .contains("Tiếp xúc – Kết quả CONTACT; Biên bản ghi nhớ – Kết quả MOU");
    }
}
