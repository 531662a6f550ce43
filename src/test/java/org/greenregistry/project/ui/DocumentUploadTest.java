package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.person;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@As(value = "upload", roles = Role.OFFICER)
class DocumentUploadTest extends SpringBrowserlessTest {

    private static final Actor ME = person("upload", Role.OFFICER);
    private static final byte[] PDF = org.greenregistry.work.Upload.pdf("Quyết định 3206");

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Test
    void anUploadedFileIsInTheDraftAtOnceAndCanBeTakenOutAgain() {
        var draft = open();

        test(upload()).upload("quyet-dinh.pdf", "application/octet-stream", PDF);
        roundTrip();

        assertThat(file(draft)).map(StoredFile::mediaType).contains("application/pdf");
        assertThat(text()).contains("quyet-dinh.pdf (PDF, 1 KB)");
        assertThat(upload().isVisible()).isFalse();

        test(find(Button.class).withText("Gỡ tệp").single()).click();
        assertThat(file(draft)).isEmpty();
        assertThat(upload().isVisible()).isTrue();
    }

    @Test
    void aRefusalStandsAtTheField() {
        var draft = open();

        test(upload()).upload("anh.pdf", "application/pdf", org.greenregistry.work.Upload.text("<html><body>x"));
        roundTrip();

        assertThat(file(draft)).isEmpty();
        assertThat(text()).contains("Nội dung tệp không thuộc loại được nhận");
    }

    @Test
    void aFileIsEnoughWhereThereIsNoNumber() {
        var draft = open();
        var content = drafts.open(draft, ProjectContent.class).content();
        var bare = new Document("d1", content.documents().getFirst().kind(), null, null, null, null);
        drafts.save(
                draft,
                drafts.open(draft, ProjectContent.class).revision(),
                Book.withDocuments(content, java.util.List.of(bare)),
                java.util.Map.of());
        assertThat(drafts.faults(draft, java.util.Locale.ENGLISH)).hasSize(1);
        reopen(draft);

        test(upload()).upload("quyet-dinh.pdf", "application/pdf", PDF);
        roundTrip();

        assertThat(drafts.faults(draft, java.util.Locale.ENGLISH)).isEmpty();
    }

    @Test
    void thePublicPageLinksTheFileWithItsTypeAndSize() {
        var draft = open();
        test(upload()).upload("quyet-dinh.pdf", "application/pdf", PDF);
        roundTrip();
        drafts.submit(draft);
        var code = as(REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));

        navigate("projects/" + code, Component.class);

        var link = find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getText().equals("quyet-dinh.pdf (PDF, 1 KB)"))
                .findFirst();
        assertThat(link).map(Anchor::getHref).get().asString().matches("files/[0-9a-f-]{36}/[0-9a-f]{64}");
    }

    private UUID open() {
        var draft = book.draft(ME, Book.project("Tải giấy tờ"));
        reopen(draft);
        return draft;
    }

    private void reopen(UUID draft) {
        navigate("work", Component.class);
        navigate("work/projects/" + draft, ProjectFormView.class);
        assertThat(text()).doesNotContain("!vi:");
    }

    private Upload upload() {
        return allUploads(UI.getCurrent()).findFirst().orElseThrow();
    }

    private static java.util.stream.Stream<Upload> allUploads(Component within) {
        return within instanceof Upload upload
                ? java.util.stream.Stream.of(upload)
                : within.getChildren().flatMap(DocumentUploadTest::allUploads);
    }

    private Optional<StoredFile> file(UUID draft) {
        return Optional.ofNullable(drafts.open(draft, ProjectContent.class)
                .content()
                .documents()
                .getFirst()
                .file());
    }

    private static String text() {
        return UI.getCurrent()
                .getCurrentView()
                .getElement()
                .getOuterHTML()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
