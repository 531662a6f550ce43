package org.greenregistry.opendata;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.DraftSheet;
import org.greenregistry.ledger.Fault;
import org.greenregistry.ledger.OwnDraftService;
import org.greenregistry.ledger.RecordFiles;
import org.greenregistry.ledger.RecordService;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Drafts of projects between their outward shape, which is that of the content, and the services forms use as well. */
@Component
class ApiDraftDesk {

    static final String DRAFTS = "/api/v1/drafts";
    private static final String KIND = "project";

    /** Reports fill the one, only a demonstration the other. */
    private static final Set<String> FIXED = Set.of("actuals", "ties", "sample");

    private final DraftService drafts;
    private final OwnDraftService own;
    private final RecordService records;
    private final RecordFiles files;
    private final ApiFiles evidence;

    ApiDraftDesk(
            DraftService drafts, OwnDraftService own, RecordService records, RecordFiles files, ApiFiles evidence) {
        this.drafts = drafts;
        this.own = own;
        this.records = records;
        this.files = files;
        this.evidence = evidence;
    }

    ApiReceipt create(byte[] body, Locale locale) {
        var content = content(ApiBodies.object(body), Canonical.emptyTree(), locale);
        return told(HttpStatus.CREATED, drafts.record(ProjectContent.class, content));
    }

    /** Of the newest version; {@code patch} is applied to it, and may be empty. */
    ApiReceipt revise(String code, byte[] patch, Locale locale) {
        var record = records.find(ProjectContent.class, code, null)
                .orElseThrow(() -> new Refusal("ledger.record.none"))
                .record();
        var id = drafts.revise(record);
        if (patch.length > 0) {
            var sheet = drafts.open(id, ProjectContent.class);
            save(sheet, ApiBodies.merged(shown(sheet), ApiBodies.object(patch)), locale);
        }
        return told(HttpStatus.CREATED, id);
    }

    ApiReceipt replace(UUID id, long revision, byte[] body, Locale locale) {
        own.expect(id, revision);
        save(drafts.open(id, ProjectContent.class), ApiBodies.object(body), locale);
        return told(HttpStatus.OK, id);
    }

    ApiReceipt patch(UUID id, long revision, byte[] patch, Locale locale) {
        own.expect(id, revision);
        var sheet = drafts.open(id, ProjectContent.class);
        save(sheet, ApiBodies.merged(shown(sheet), ApiBodies.object(patch)), locale);
        return told(HttpStatus.OK, id);
    }

    /** Refuses with all that is missing. */
    ApiReceipt submit(UUID id, long revision, Locale locale) {
        own.expect(id, revision);
        var missing = faults(id, locale);
        if (!missing.isEmpty()) {
            throw ApiNo.because(HttpStatus.UNPROCESSABLE_CONTENT, "api.write.incomplete", missing);
        }
        drafts.submit(id);
        return told(HttpStatus.OK, id);
    }

    ApiReceipt recall(UUID id, long revision) {
        own.expect(id, revision);
        drafts.recall(id);
        return told(HttpStatus.OK, id);
    }

    ApiReceipt discard(UUID id, long revision) {
        own.expect(id, revision);
        drafts.discard(id);
        return new ApiReceipt(HttpStatus.NO_CONTENT.value(), null, null, null);
    }

    ApiDraft whole(UUID id) {
        var sheet = drafts.open(id, ProjectContent.class);
        return ApiDraft.of(sheet, shown(sheet));
    }

    /** @param page from 1 */
    ApiDraft.Page page(int page, int size) {
        var items = own.page(KIND, PageRequest.of(page - 1, size)).stream()
                .map(ApiDraft::of)
                .toList();
        return new ApiDraft.Page(own.count(KIND), page, size, items);
    }

    List<ApiFault> faults(UUID id, Locale locale) {
        return drafts.faults(id, locale).stream().map(ApiDraftDesk::fault).toList();
    }

    /** A file the draft may name from now on. */
    StoredFile attach(UUID id, String name, InputStream bytes) {
        return files.attach(id, name, bytes);
    }

    private void save(DraftSheet<ProjectContent> sheet, ObjectNode wanted, Locale locale) {
        drafts.save(sheet.id(), sheet.revision(), content(wanted, Canonical.tree(sheet.content()), locale), Map.of());
    }

    /** The content {@code wanted} says, with what nobody writes as it was {@code before}. */
    private ProjectContent content(ObjectNode wanted, ObjectNode before, Locale locale) {
        var read = ApiFields.of(wanted, ProjectContent.class, FIXED, locale);
        if (!read.faults().isEmpty()) {
            throw ApiNo.because(HttpStatus.BAD_REQUEST, "api.write.unread", read.faults());
        }
        var tree = read.tree();
        FIXED.stream().filter(before::has).forEach(name -> tree.set(name, before.get(name)));
        var unfit = new ArrayList<>(evidence.settled(tree, before, locale));
        var content = Canonical.read(tree, ProjectContent.class);
        own.unfit(content, locale).stream().map(ApiDraftDesk::fault).forEach(unfit::add);
        if (!unfit.isEmpty()) {
            throw ApiNo.because(HttpStatus.UNPROCESSABLE_CONTENT, "api.write.unfit", unfit);
        }
        return content;
    }

    private static ObjectNode shown(DraftSheet<ProjectContent> sheet) {
        var tree = Canonical.tree(sheet.content());
        FIXED.forEach(tree::remove);
        prune(tree);
        return tree;
    }

    /** Parts with nothing in them are left out, as absent values are. */
    private static void prune(ObjectNode tree) {
        for (var name : List.copyOf(tree.propertyNames())) {
            if (tree.get(name) instanceof ObjectNode part) {
                prune(part);
                if (part.isEmpty()) {
                    tree.remove(name);
                }
            }
        }
    }

    private static ApiFault fault(Fault fault) {
        return new ApiFault(fault.path(), fault.code(), fault.message());
    }

    private ApiReceipt told(HttpStatus status, UUID id) {
        var draft = ApiDraft.of(own.row(id)).untitled();
        var location = status == HttpStatus.CREATED ? DRAFTS + "/" + id : null;
        return new ApiReceipt(status.value(), location, draft.revision(), ApiAnswers.MAPPER.writeValueAsString(draft));
    }
}
