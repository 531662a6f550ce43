package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sheet somebody prints, and the page its code leads to. */
@AppTest
class FactSheetTest extends SpringBrowserlessTest {

    /** Every Vietnamese letter in both cases, and the signs of a sheet. */
    private static final String LETTERS = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    PrintedText printed;

    @LocalServerPort
    int port;

    private final String word = "tờ" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aSheetInVietnameseSaysWhatThePublicMayKnow() throws Exception {
        var code = book.published(Book.project("Quảng trường " + word));
        var version = find(code);

        var file = get("projects/" + code + "/sheet.pdf").body();

        assertThat(Pdf.text(file))
                .contains("Tờ giới thiệu dự án", "Quảng trường " + word, code, "Đang xây dựng", "23/11/2019")
                .contains("1,3 tỷ USD", "công bố", "wtca.org", "Becamex IDC (Việt Nam)", "VSIP II")
                .contains("●○○", "Quảng trường xanh", "Bản 1", version.hash(), "Quét mã")
                .doesNotContain("!vi", "chỉ để nội bộ", "3700145020", "77.000.000", "internal report");
        assertThat(Pdf.pages(file)).isBetween(1, 2);
        assertThat(Pdf.isSelfContained(file)).isTrue();
        assertThat(Pdf.scanned(file)).isEqualTo("http://localhost:" + port + "/printed/" + code + "/1");
    }

    @Test
    void theSameSheetInEnglish() throws Exception {
        var code = book.published(Book.project("Quảng trường " + word));

        var file = get("en/projects/" + code + "/sheet.pdf").body();

        assertThat(Pdf.text(file))
                .contains("Project fact sheet", word + " in English", "Under construction", "USD 1.3 billion")
                .contains("Stated by the company", "Version 1", "Scan to see")
                .doesNotContain("!en", "chỉ để nội bộ");
        assertThat(Pdf.scanned(file)).isEqualTo("http://localhost:" + port + "/en/printed/" + code + "/1");
    }

    @Test
    void everyVietnameseLetterIsThere() throws Exception {
        var code = book.published(Book.project(LETTERS + " " + LETTERS.toUpperCase(Lang.VIETNAMESE)));

        var text = Pdf.text(get("projects/" + code + "/sheet.pdf").body()).replace(" ", "");

        assertThat(text).contains(LETTERS, LETTERS.toUpperCase(Lang.VIETNAMESE));
    }

    @Test
    void itMayBeKeptAndIsAskedForAgainOnlyIfItChanged() throws Exception {
        var code = book.published(Book.project("Giữ lại " + word));
        var address = "projects/" + code + "/sheet.pdf";
        var first = get(address);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().allValues("Cache-Control")).containsExactly("max-age=300, public");
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(first.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(shown -> assertThat(shown).startsWith("inline"));
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        book.revised(find(code).record(), Book.project("Đổi rồi " + word), Publication.PUBLIC);
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotPublicHasNoSheet() throws Exception {
        var draft = book.submitted(OFFICER, Book.project("Kín " + word));
        var code = as(REVIEWER, () -> reviews.approve(draft, Publication.INTERNAL));

        assertThat(get("projects/" + code + "/sheet.pdf").statusCode()).isEqualTo(404);
        assertThat(get("projects/BD-0000-0000/sheet.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageBehindTheCodeSaysWhatChangedSinceThePrint() {
        var code = book.published(Book.project("Cũ " + word));
        assertThat(since(code, 1)).contains("Không có gì thay đổi từ khi in tờ này.");

        book.revised(find(code).record(), Book.project("Mới " + word), Publication.PUBLIC);

        assertThat(since(code, 1)).contains("2 mục đã thay đổi", "Cũ " + word, "Mới " + word);
        assertThat(since(code, 2)).contains("Không có gì thay đổi");
        assertThat(since(code, 3)).contains("Không có tờ in này");
        navigate("en/printed/" + code + "/1", PrintedView.class);
        assertThat(UI.getCurrent().getCurrentView().getElement().getOuterHTML())
                .contains("2 fields have changed", "On the sheet")
                .doesNotContain("!en");
    }

    @Test
    void theSheetOfAProjectThatLeftTheBookSaysSo() throws Exception {
        var code = book.published(Book.project("Rút " + word));
        var withdrawal = as(OFFICER, () -> drafts.proposeWithdrawal(find(code).record(), "ghi trùng"));
        as(REVIEWER, () -> reviews.approve(withdrawal, Publication.PUBLIC));

        var page = as(Actor.PUBLIC, () -> printed.page("printed/" + code + "/1", Map.of(), Lang.VIETNAMESE))
                .orElseThrow();
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.html()).contains("không còn trong sổ công khai");
        assertThat(get("projects/" + code + "/sheet.pdf").statusCode()).isEqualTo(404);
    }

    /** A colleague's change of an internal note is none of the sheet's. */
    @Test
    void aChangeThePublicDoesNotSeeIsNoChange() {
        var code = book.published(Book.project("Ghi chú " + word));
        var other = ProjectContentBuilder.builder(Book.project("Ghi chú " + word))
                .note(LocalizedText.vi("ghi chú khác"))
                .build();
        book.revised(find(code).record(), other, Publication.PUBLIC);

        assertThat(since(code, 1)).contains("Không có gì thay đổi");
        assertThat(as(OFFICER, () -> since(code, 1)))
                .contains("Không có gì thay đổi")
                .doesNotContain("ghi chú khác");
    }

    private Published<ProjectContent> find(String code) {
        return records.find(ProjectContent.class, code, null).orElseThrow();
    }

    private String since(String code, int number) {
        return printed.page("printed/" + code + "/" + number, Map.of(), Lang.VIETNAMESE)
                .orElseThrow()
                .html();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
