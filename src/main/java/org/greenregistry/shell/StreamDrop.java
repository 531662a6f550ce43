package org.greenregistry.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.greenregistry.kernel.Refusal;

/** Takes one large file while it comes; what keeps it from being taken is said beside it. */
public final class StreamDrop extends Composite<Div> {

    private final Upload upload;
    private final Taker taker;
    private final Paragraph problem = new Paragraph();

    /** Takes a file, on the thread of the request. */
    @FunctionalInterface
    public interface Taker {

        /** @return what the page does then */
        Command take(String name, InputStream bytes) throws IOException;
    }

    /** @param endings of the names of files that fit, with the dot */
    public StreamDrop(long maxBytes, Taker taker, String... endings) {
        this.taker = taker;
        upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(maxBytes));
        upload.setAcceptedFileExtensions(endings);
        upload.setI18n(UploadWords.of(Lang.current()));
        upload.addFileRejectedListener(no -> say(no.getErrorMessage()));
        problem.addClassName("file-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().add(upload, problem);
    }

    private void receive(UploadEvent event) throws IOException {
        var outcome = outcome(event);
        // A page that was left meanwhile learns nothing.
        var ignored = event.getUI().access(outcome);
    }

    private Command outcome(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            return take(event.getFileName(), bytes);
        }
    }

    /** As if somebody had dropped it. */
    public Command take(String name, InputStream bytes) throws IOException {
        try {
            var then = taker.take(name, bytes);
            return () -> {
                say("");
                then.execute();
            };
        } catch (Refusal no) {
            return () -> say(ErrorMessages.sentence(Lang.current(), no));
        }
    }

    private void say(String sentence) {
        upload.clearFileList();
        problem.setText(sentence);
    }
}
