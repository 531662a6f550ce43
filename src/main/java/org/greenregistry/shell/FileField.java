package org.greenregistry.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.StoredFile;
import org.jspecify.annotations.Nullable;

/** One uploaded file: chosen or dropped, taken in at once, shown with its size and type, removed again. */
final class FileField extends CustomField<StoredFile> {

    private final Attachments files;
    private final Anchor link = Tags.download("", "", "");
    private final Button remove;
    private final Div present;
    private final Upload upload;
    private final Paragraph problem = new Paragraph();
    private @Nullable StoredFile current;

    FileField(Attachments files) {
        this.files = files;
        this.remove = new Button(Wording.text(Lang.current(), "files.remove"), click -> take(null));
        this.present = new Div(link, remove);
        this.upload = new Upload(this::receive);
        present.addClassNames("row", "spread");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(files.maxBytes()));
        upload.setAcceptedFileExtensions(
                files.endings().stream().map(ending -> "." + ending).toArray(String[]::new));
        upload.setI18n(UploadWords.of(Lang.current()));
        upload.addFileRejectedListener(no -> say(no.getErrorMessage()));
        problem.addClassName("file-problem");
        problem.getElement().setAttribute("role", "alert");
        add(new Div(present, upload, problem));
        show();
    }

    /** On the thread of the request, without the page's lock: bytes may come slowly. */
    private void receive(UploadEvent event) throws IOException {
        var outcome = outcome(event);
        // A page that was left meanwhile learns nothing; the file is swept away.
        var ignored = event.getUI().access(outcome);
    }

    private Command outcome(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            var taken = files.attach(event.getFileName(), bytes);
            return () -> take(taken);
        } catch (Refusal no) {
            return () -> say(ErrorMessages.sentence(Lang.current(), no));
        }
    }

    private void take(@Nullable StoredFile file) {
        say("");
        current = file;
        show();
        setModelValue(file, true);
    }

    private void say(String sentence) {
        upload.clearFileList();
        problem.setText(sentence);
    }

    private void show() {
        var file = Optional.ofNullable(current);
        link.setText(file.map(FileField::words).orElse(""));
        file.filter(stored -> !stored.isRedacted())
                .map(files::address)
                .filter(address -> !address.isEmpty())
                .ifPresentOrElse(link::setHref, link::removeHref);
        remove.setAriaLabel(remove.getText() + " " + file.map(StoredFile::name).orElse(""));
        remove.setVisible(!isReadOnly());
        present.setVisible(file.isPresent());
        upload.setVisible(file.isEmpty() && !isReadOnly());
    }

    private static String words(StoredFile file) {
        return FileWords.of(file, Lang.current());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        show();
    }

    @Override
    protected @Nullable StoredFile generateModelValue() {
        return current;
    }

    @Override
    protected void setPresentationValue(@Nullable StoredFile file) {
        current = file;
        show();
    }
}
