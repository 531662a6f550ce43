package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.ledger.RecordFiles;
import org.greenregistry.ledger.ReviewSheet;
import org.greenregistry.shell.FileWords;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What a reviewer can do at one line: read a hidden value, see the last round's remark, write one. */
class ReviewLines {

    private final ReviewSheet sheet;
    private final Remarks remarks;
    private final UnaryOperator<String> reveal;

    /** @param reveal the value at a path; asking is journalled */
    ReviewLines(ReviewSheet sheet, Remarks remarks, UnaryOperator<String> reveal) {
        this.sheet = sheet;
        this.remarks = remarks;
        this.reveal = reveal;
    }

    void equip(ChangeLine line) {
        var path = line.change().path();
        if (sheet.restricted().contains(path)) {
            line.addTool(revealer(line), note("ledger.reveal.more"));
        }
        sheet.files().stream()
                .filter(file -> path.endsWith(".name")
                        && file.name().equals(line.change().after()))
                .findFirst()
                .ifPresent(file -> line.addTool(download(file)));
        sheet.remarks().stream()
                .filter(remark -> remark.path().equals(path))
                .forEach(remark -> line.addTool(said(remark.text())));
        if (sheet.mayDecide()) {
            line.addTool(new RemarkTool(line.label(), text -> remarks.write(path, text)));
        }
    }

    private Button revealer(ChangeLine line) {
        var button = new Button(text("ledger.reveal"));
        button.addClickListener(click -> {
            line.show(reveal.apply(line.change().path()));
            button.setVisible(false);
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(text("ledger.reveal") + ": " + line.label());
        return button;
    }

    private Anchor download(StoredFile file) {
        var link = Tags.download("", RecordFiles.address(sheet.record(), file), text("files.open"));
        link.setAriaLabel(text("files.open") + ": " + FileWords.of(file, Lang.current()));
        return link;
    }

    private static Paragraph said(String words) {
        var before = new Paragraph(new Span(text("ledger.remark.before", words)));
        before.addClassName("remark-before");
        return before;
    }

    private static Span note(String key) {
        var note = new Span(text(key));
        note.addClassNames("muted", "small");
        return note;
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
