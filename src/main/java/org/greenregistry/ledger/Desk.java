package org.greenregistry.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What writers and reviewers both do with a draft: read it, ask its faults, turn it into what is shown. */
@Component
class Desk {

    private final Kinds kinds;
    private final Drafts drafts;
    private final Records records;
    private final Faults faults;

    Desk(Kinds kinds, Drafts drafts, Records records, Faults faults) {
        this.kinds = kinds;
        this.drafts = drafts;
        this.records = records;
        this.faults = faults;
    }

    Kinds kinds() {
        return kinds;
    }

    Drafts drafts() {
        return drafts;
    }

    Records records() {
        return records;
    }

    Draft draft(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new Refusal("ledger.draft.gone"));
    }

    LedgerRecord record(UUID id) {
        return records.findById(id).orElseThrow(() -> new Refusal("ledger.record.none"));
    }

    <C extends Record> DraftText text(RecordKind<C> kind, C content, Map<String, String> raw) {
        var missing = faults(content, raw, Locale.ROOT).size();
        var title = kind.title(content).in(Locale.ROOT);
        return new DraftText(title, missing, kind.schema(), Canonical.tree(content), raw, Map.of());
    }

    <C extends Record> DraftText newestText(RecordKind<C> kind, Version newest) {
        return text(kind, Contents.of(kind, newest, Level.RESTRICTED), Map.of());
    }

    <C extends Record> DraftSheet<C> sheet(Draft draft, RecordKind<C> kind) {
        var shown = Masks.masked(Division.of(Contents.of(kind, draft)));
        return new DraftSheet<>(
                draft.id(),
                draft.record().id(),
                draft.record().code(),
                draft.intent(),
                draft.state(),
                Canonical.read(shown, kind.contentType()),
                draft.typed().raw(),
                draft.remarks(),
                draft.round().returnedBy(),
                draft.base(),
                draft.revision(),
                draft.updatedAt());
    }

    /** {@code content} from a form, with the masks it was shown turned back into what they stand for. */
    <C extends Record> DraftText edited(Draft draft, C content, Map<String, String> raw) {
        @SuppressWarnings("unchecked")
        var kind = (RecordKind<C>) kinds.named(draft.kind());
        var stored = Division.of(Contents.of(kind, draft));
        var secrets = Leaves.of(stored.tree(Level.RESTRICTED));
        draft.typed().aside().forEach((path, value) -> secrets.putIfAbsent(path, StringNode.valueOf(value)));
        stored.tree(Level.RESTRICTED).setAll(Leaves.tree(secrets));
        var unmasked = Masks.unmasked(Canonical.tree(content), stored);
        var text = text(kind, Canonical.read(unmasked, kind.contentType()), raw);
        return new DraftText(
                text.title(), text.missing(), text.schema(), text.content(), raw, removed(secrets, unmasked));
    }

    /** Those of {@code secrets} whose items are no longer in {@code content}. */
    private static Map<String, String> removed(Map<String, JsonNode> secrets, ObjectNode content) {
        var present = Leaves.of(content).keySet();
        var removed = new LinkedHashMap<String, String>();
        secrets.forEach((path, value) -> {
            var item = path.substring(0, path.lastIndexOf(']') + 1);
            if (!item.isEmpty() && !path.endsWith("].id") && !present.contains(item + ".id")) {
                removed.put(path, value.asString());
            }
        });
        return removed;
    }

    String restricted(Draft draft, String path) {
        var hidden = Division.of(Contents.of(kinds.named(draft.kind()), draft)).tree(Level.RESTRICTED);
        var value = Leaves.of(hidden).get(path);
        return value == null ? "" : value.asString();
    }

    <C extends Record> void rewrite(Draft draft, Merge merge, UUID writer, Instant at) {
        @SuppressWarnings("unchecked")
        var kind = (RecordKind<C>) kinds.named(draft.kind());
        draft.write(text(kind, Canonical.read(merge.content(), kind.contentType()), merge.raw()), writer, at);
    }

    List<Fault> faults(Draft draft, Locale locale) {
        return faults(
                Contents.of(kinds.named(draft.kind()), draft), draft.typed().raw(), locale);
    }

    /** What was typed but cannot be read is not missing: it is told as unreadable, and once. */
    List<Fault> faults(Record content, Map<String, String> raw, Locale locale) {
        var unread = new LinkedHashSet<>(raw.keySet());
        var found = new ArrayList<Fault>();
        for (var fault : faults.of(content, OnSubmit.class, locale)) {
            if (unread.remove(fault.path())) {
                found.add(faults.unreadable(fault.path(), locale));
            } else if (!raw.containsKey(fault.path())) {
                found.add(fault);
            }
        }
        unread.forEach(path -> found.add(faults.unreadable(path, locale)));
        return found;
    }

    void requireComplete(Draft draft) {
        var missing = faults(draft, Locale.ROOT).size();
        if (missing > 0) {
            throw new Refusal("ledger.incomplete", missing);
        }
    }

    void remove(Draft draft) {
        drafts.delete(draft);
        if (draft.record().code() == null
                && !drafts.existsByRecordIdAndIdNot(draft.record().id(), draft.id())) {
            records.delete(draft.record());
        }
    }
}
