package org.greenregistry.project.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.shell.Lang;
import org.springframework.stereotype.Component;

/** Puts one act into a project of the book and hands it in, without its long form. */
@Component
class ActDesk {

    private final DraftService drafts;
    private final DraftForms forms;
    private final RecordService records;

    ActDesk(DraftService drafts, DraftForms forms, RecordService records) {
        this.drafts = drafts;
        this.forms = forms;
        this.records = records;
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

    /** @return the draft, if it could not be handed in: something is missing, or somebody else changed the project */
    Optional<UUID> handIn(UUID record, UnaryOperator<ProjectContent> act) {
        var draft = drafts.revise(record);
        var store = forms.of(draft, ProjectContent.class, Lang.current());
        var opened = store.open();
        store.save(opened.revision(), act.apply(opened.content()), opened.raw());
        return store.faults().isEmpty() && store.submit() ? Optional.empty() : Optional.of(draft);
    }
}
