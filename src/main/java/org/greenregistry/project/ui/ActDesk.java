package org.greenregistry.project.ui;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordFiles;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.shell.Attachments;
import org.greenregistry.shell.Lang;
import org.springframework.stereotype.Component;

/** Puts one act into a project of the book and hands it in, without its long form. */
@Component
class ActDesk {

    private final DraftService drafts;
    private final DraftForms forms;
    private final RecordService records;
    private final RecordFiles files;

    ActDesk(DraftService drafts, DraftForms forms, RecordService records, RecordFiles files) {
        this.drafts = drafts;
        this.forms = forms;
        this.records = records;
        this.files = files;
    }

    /**
     * A draft I have of the project already.
     *
     * @param waiting whether a reviewer has it
     */
    record Mine(UUID id, boolean waiting, ProjectContent content) {}

    Optional<Published<ProjectContent>> project(String code) {
        return records.find(ProjectContent.class, code, null).filter(project -> !project.withdrawn());
    }

    Optional<Mine> mine(UUID record) {
        return drafts.mine().stream()
                .filter(draft -> draft.record().equals(record))
                .findFirst()
                .map(draft -> new Mine(
                        draft.id(),
                        draft.state() == ReviewState.SUBMITTED,
                        drafts.open(draft.id(), ProjectContent.class).content()));
    }

    /** Names of colleagues who are writing on the project. */
    Optional<String> others(UUID record) {
        return Optional.of(String.join(", ", forms.editors(record))).filter(names -> !names.isEmpty());
    }

    /** Takes scans in for an act that is being recorded: the first one begins my draft of the project. */
    Attachments files(UUID record) {
        return new ActFiles(drafts, files, record);
    }

    private record ActFiles(DraftService drafts, RecordFiles files, UUID record) implements Attachments {

        @Override
        public StoredFile attach(String name, InputStream bytes) {
            return files.attach(drafts.revise(record), name, bytes);
        }

        /** The draft names a file when the act is handed in, and nobody has one before a draft names it. */
        @Override
        public String address(StoredFile file) {
            return "";
        }

        @Override
        public long maxBytes() {
            return files.limits().maxBytes();
        }

        @Override
        public List<String> endings() {
            return files.limits().endings();
        }
    }

    /** @return the draft, if it could not be handed in: something is missing, or somebody else changed the project */
    Optional<UUID> handIn(UUID record, UnaryOperator<ProjectContent> act) {
        var draft = drafts.revise(record);
        var store = forms.of(draft, ProjectContent.class, Lang.current());
        var opened = store.open();
        store.save(opened.revision(), act.apply(opened.content()), opened.raw());
        return store.faults().isEmpty() && store.submit() ? Optional.empty() : Optional.of(draft);
    }
}
