package org.greenregistry.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Attachments;
import org.greenregistry.shell.FormMerge;
import org.greenregistry.shell.FormNote;
import org.greenregistry.shell.FormState;
import org.greenregistry.shell.FormStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Drafts as forms of any kind edit them. */
@Component
public class DraftForms {

    private final DraftService drafts;
    private final RecordService records;
    private final RecordFiles files;
    private final ObjectProvider<ActorNames> names;

    DraftForms(DraftService drafts, RecordService records, RecordFiles files, ObjectProvider<ActorNames> names) {
        this.drafts = drafts;
        this.records = records;
        this.files = files;
        this.names = names;
    }

    /** My draft with that id, for a form in that language. */
    public <C extends Record> FormStore<C> of(UUID draft, Class<C> type, Locale locale) {
        var record = drafts.open(draft, type).record();
        return new Store<>(
                drafts,
                records,
                this::name,
                () -> editors(record),
                new DraftFiles(files, draft, record),
                draft,
                type,
                locale);
    }

    /** Names of colleagues who have a draft of {@code record}, last touched first. */
    public List<String> editors(UUID record) {
        return drafts.editors(record).stream()
                .map(this::name)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** My draft as the public would read it, were it approved as public now. */
    public <C extends Record> Published<C> preview(UUID draft, Class<C> type) {
        var sheet = drafts.open(draft, type);
        var open = Canonical.read(Division.of(sheet.content()).tree(Level.PUBLIC), type);
        var code = Objects.requireNonNullElse(sheet.code(), "");
        return new Published<>(sheet.record(), code, 0, open, Publication.PUBLIC, false, sheet.updatedAt(), null, "");
    }

    /** People outside are not told who of the office dealt with what is theirs. */
    private @Nullable String name(UUID account) {
        if (!Actor.current().isStaff()) {
            return null;
        }
        return names.stream()
                .map(offered -> offered.names(List.of(account)))
                .map(Map::values)
                .flatMap(Collection::stream)
                .findFirst()
                .orElse(null);
    }

    private interface Names {
        @Nullable
        String of(UUID account);
    }

    private record Store<C extends Record>(
            DraftService drafts,
            RecordService records,
            Names names,
            Supplier<List<String>> editors,
            Attachments files,
            UUID id,
            Class<C> type,
            Locale locale)
            implements FormStore<C> {

        @Override
        public FormState<C> open() {
            var sheet = drafts.open(id, type);
            var returned = sheet.state() == ReviewState.RETURNED;
            var reviewer = sheet.returnedBy();
            return new FormState<>(
                    sheet.code(),
                    step(sheet.state()),
                    sheet.intent() == Intent.WITHDRAW,
                    sheet.content(),
                    sheet.raw(),
                    returned ? notes(sheet.remarks()) : List.of(),
                    reviewer == null ? null : names.of(reviewer),
                    editors.get(),
                    sheet.revision(),
                    sheet.updatedAt());
        }

        private static FormState.Step step(ReviewState state) {
            return switch (state) {
                case DRAFT -> FormState.Step.WRITING;
                case RETURNED -> FormState.Step.RETURNED;
                case SUBMITTED -> FormState.Step.WAITING;
            };
        }

        private static List<FormNote> notes(List<Remark> remarks) {
            return remarks.stream()
                    .map(remark -> new FormNote(remark.path(), remark.text()))
                    .toList();
        }

        @Override
        public long save(long revision, C content, Map<String, String> raw) {
            return drafts.save(id, revision, content, raw);
        }

        @Override
        public List<FormNote> faults() {
            return drafts.faults(id, locale).stream()
                    .map(fault -> new FormNote(fault.path(), fault.message()))
                    .toList();
        }

        @Override
        public boolean submit() {
            try {
                drafts.submit(id);
                return true;
            } catch (Refusal no) {
                if (no.key().equals("ledger.stale")) {
                    return false;
                }
                throw no;
            }
        }

        @Override
        public void recall() {
            drafts.recall(id);
        }

        @Override
        public FormMerge merging() {
            var sheet = drafts.merging(id);
            return new MergeWords(records, sheet.kind(), locale).of(sheet);
        }

        @Override
        public void merge(int version, Map<String, FormMerge.Side> answers) {
            var choices = answers.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            answer -> Conflict.Side.valueOf(answer.getValue().name())));
            drafts.merge(id, version, choices);
        }

        @Override
        public String reveal(String path) {
            return drafts.reveal(id, path);
        }
    }
}
