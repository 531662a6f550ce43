package org.greenregistry.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/**
 * Takes one file into memory, to be looked at and then let go; for files that are kept see {@link Attachments}. Another
 * file takes the place of the one before.
 */
public final class FileDrop extends Composite<Div> {

    private final Upload upload;
    private final Taker taker;
    private final int maxBytes;
    private final Paragraph said = new Paragraph();

    /** Is told of each file that came. */
    @FunctionalInterface
    public interface Taker {
        void take(String name, byte[] bytes);
    }

    /** @param endings of the names of files that fit, with the dot */
    public FileDrop(int maxBytes, Taker taker, String... endings) {
        this.maxBytes = maxBytes;
        this.taker = taker;
        upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxBytes);
        upload.setAcceptedFileExtensions(endings);
        upload.setI18n(UploadWords.of(Lang.current()));
        upload.addFileRejectedListener(no -> say(no.getErrorMessage()));
        said.addClassName("file-said");
        said.getElement().setAttribute("role", "status");
        getContent().add(upload, said);
    }

    /** On the thread of the request, without the page's lock: bytes may come slowly. */
    private void receive(UploadEvent event) throws IOException {
        var outcome = outcome(event);
        // A page that was left meanwhile learns nothing.
        var ignored = event.getUI().access(outcome);
    }

    private Command outcome(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var bytes = stream.readNBytes(maxBytes + 1);
            return bytes.length > maxBytes
                    ? () -> say(Wording.text(Lang.current(), "files.tooBig"))
                    : () -> take(event.getFileName(), bytes);
        }
    }

    /** As if somebody had dropped it. */
    public void take(String name, byte[] bytes) {
        say(name + " (" + Formats.size(bytes.length, Lang.current()) + ")");
        taker.take(name, bytes);
    }

    private void say(String sentence) {
        upload.clearFileList();
        said.setText(sentence);
    }
}
