package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole lists in one answer: the same projects as the pages of the list, in every format. */
class StreamsApiTest extends ApiTesting {

    private static final String WORD = "Apidong";

    @BeforeEach
    void aBookOfThree() {
        if (api.get("/projects?q=" + WORD).total() == 0) {
            book.published(Book.project(WORD + " một"));
            book.published(ProjectContentBuilder.builder(Book.project("x"))
                    .name(new Name("=1+1, \"" + WORD + "\" hai", null))
                    .category("ENERGY")
                    .build());
            book.published(Book.project(WORD + " ba"));
            var hidden = book.submitted(OFFICER, Book.project(WORD + " kín"));
            as(REVIEWER, () -> reviews.approve(hidden, Publication.INTERNAL));
        }
    }

    private List<NamedCsvRecord> csv(String more) {
        var text = api.get("/projects.csv?sort=code&q=" + WORD + more).text();
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    @Test
    void theTableHasWhatTheListHas() {
        var rows = csv("");

        assertThat(rows).extracting(row -> row.getField("code")).isEqualTo(list(""));
        var first = rows.getFirst();
        assertThat(first.getField("name_vi")).isEqualTo(WORD + " một");
        assertThat(first.getField("stage")).isEqualTo("UNDER_CONSTRUCTION");
        assertThat(first.getField("stage_label")).isEqualTo("Đang xây dựng");
        assertThat(first.getField("sample")).isEqualTo("false");
        assertThat(first.getField("updated_at")).endsWith("Z");
        assertThat(first.getField("address"))
                .isEqualTo("http://127.0.0.1:" + port + "/projects/" + first.getField("code"));
        assertThat(csv("&lang=en").getFirst().getField("stage_label")).isEqualTo("Under construction");
    }

    private List<String> list(String more) {
        return api.get("/projects?sort=code&q=" + WORD + more).codes();
    }

    @Test
    void filtersNarrowAndNothingInternalIsThere() {
        assertThat(csv("&category=ENERGY"))
                .extracting(row -> row.getField("code"))
                .isEqualTo(list("&category=ENERGY"));
        assertThat(api.get("/projects.csv?q=" + WORD).text()).doesNotContain("kín");
    }

    @Test
    void textASpreadsheetCouldRunIsHarmless() {
        assertThat(csv("&category=ENERGY").getFirst().getField("name_vi")).isEqualTo("'=1+1, \"" + WORD + "\" hai");
    }

    @Test
    void linesAreTheItemsOfTheList() {
        var lines =
                api.get("/projects.ndjson?sort=code&q=" + WORD).text().lines().toList();

        var items = api.get("/projects?sort=code&q=" + WORD).json().get("items").values();
        assertThat(lines).isEqualTo(items.stream().map(Object::toString).toList());
    }

    @Test
    void featuresHaveTheirPlace() {
        var answer = api.get("/projects.geojson?sort=code&q=" + WORD);

        assertThat(answer.header("Content-Type")).isEqualTo("application/geo+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("FeatureCollection");
        var features = answer.json().get("features").values();
        assertThat(features.stream().map(feature -> feature.get("id").asString()))
                .isEqualTo(list(""));
        for (var feature : features) {
            var place = feature.get("properties").get("location");
            var geometry = feature.get("geometry");
            assertThat(geometry == null ? null : geometry.get("coordinates")).isEqualTo(place);
        }
    }

    @Test
    void theWorkbookOpens() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = "http://127.0.0.1:" + port + "/api/v1/projects.xlsx?sort=code&q=" + WORD;
            var sent = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var workbook = new XSSFWorkbook(sent.body())) {
                var sheet = workbook.getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("code");
                assertThat(sheet.getLastRowNum()).isEqualTo(list("").size());
                assertThat(BigDecimal.valueOf(sheet.getRow(1).getCell(26).getNumericCellValue()))
                        .isEqualByComparingTo("1");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "geojson", "ndjson"})
    void whoHasTheAnswerIsToldSoUntilTheBookMoves(String format) {
        var address = "/projects." + format + "?q=" + WORD;
        var tag = api.send("HEAD", address).header("ETag");

        assertThat(api.get(address, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(api.get(address + "&lang=en", "If-None-Match", tag).status()).isEqualTo(200);
        book.published(Book.project("Apidoi khac"));
        assertThat(api.get(address, "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        for (var wrong : List.of("page=2", "size=10", "colour=green", "phase=SOON")) {
            var answer = api.get("/projects.csv?" + wrong);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("parameter").asString()).isEqualTo(wrong.split("=", -1)[0]);
        }
    }
}
