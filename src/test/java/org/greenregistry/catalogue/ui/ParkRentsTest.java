package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.place.HallRent;
import org.greenregistry.place.LandRent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.shell.Lang;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rents of a park beside those of others: only what compares, the cheapest first. */
@AppTest
class ParkRentsTest {

    @Autowired
    Book book;

    @Autowired
    PlaceText placeText;

    private final String word = "gia" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void landAndHallsAreComparedApartEachInItsOwnCurrencyTheCheapestFirst() {
        var park = book(1, land("115", "USD"), halls("4.5", "USD"));
        book(2, land("88.5", "USD"), halls("90000", "VND"));
        book(3, land("99", "EUR"), halls("3.9", "USD"));
        book(4, land("1200000", "VND"), HallRent.NONE);

        assertThat(rows(park, "Đất"))
                .containsExactly("Khu 2 " + word + " 88,5 USD", "Khu 1 " + word + " (khu này) 115 USD");
        assertThat(rows(park, "Nhà xưởng"))
                .containsExactly("Khu 3 " + word + " 3,9 USD", "Khu 1 " + word + " (khu này) 4,5 USD");
    }

    @Test
    void aCurrencyWithoutAnAmountIsNoRent() {
        var park = book(1, land("115", "USD"), HallRent.NONE);
        book(2, new LandRent(null, null, "USD", null), new HallRent(null, null, "USD"));
        var unpriced = book(3, new LandRent(null, null, "USD", null), HallRent.NONE);

        assertThat(rows(park, "Đất")).allSatisfy(row -> assertThat(row).doesNotStartWith("Khu 2"));
        assertThat(rows(unpriced, "Đất")).isEmpty();
    }

    @Test
    void anUpperBoundAloneIsAnAmount() {
        var park = book(1, land("115", "USD"), HallRent.NONE);
        book(2, new LandRent(null, new BigDecimal("100"), "USD", null), HallRent.NONE);

        assertThat(rows(park, "Đất"))
                .containsExactly("Khu 2 " + word + " 100 USD", "Khu 1 " + word + " (khu này) 115 USD");
    }

    private static LandRent land(String from, String currency) {
        return new LandRent(new BigDecimal(from), null, currency, null);
    }

    private static HallRent halls(String from, String currency) {
        return new HallRent(new BigDecimal(from), null, currency);
    }

    private String book(int number, LandRent land, HallRent halls) {
        return book.published(ParkContentBuilder.builder(SomePark.withLot("Khu " + number + " " + word, "A", "1"))
                .rent(land)
                .hallRent(halls)
                .build());
    }

    /** Of the table of that head, those of this test: the book has other parks, too. */
    private List<String> rows(String park, String head) {
        var page = Jsoup.parse(placeText
                .page("parks/" + park, Map.of(), Lang.VIETNAMESE)
                .orElseThrow()
                .html());
        return page.select("section[aria-labelledby=rents] table").stream()
                .filter(table -> table.select("th").eachText().contains(head))
                .flatMap(table -> table.select("tbody tr").stream())
                .map(ParkRentsTest::said)
                .filter(row -> row.contains(word))
                .toList();
    }

    private static String said(Element row) {
        return String.join(" ", row.select("td").eachText()).replaceFirst(" mỗi .*", "");
    }
}
