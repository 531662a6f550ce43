package org.greenregistry.opendata;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftSheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft of a project.
 *
 * @param project code of its record; absent before the first approval
 * @param base number of the version it was written on; absent for a new project
 * @param title of the project; in lists alone
 * @param intent CHANGE or WITHDRAW
 * @param state DRAFT, SUBMITTED or RETURNED
 * @param revision counts its changes; the entity tag is this number
 * @param missing how many things are needed before it may be submitted; in short answers and lists alone
 * @param remarks of the reviewer who returned it; in the whole draft alone
 * @param content RESTRICTED values are masked, and a mask sent back stands for the value; in the whole draft alone
 */
record ApiDraft(
        UUID id,
        @Nullable String project,
        @Nullable String title,
        @Nullable Integer base,
        String intent,
        String state,
        long revision,
        Instant updatedAt,
        @Nullable Integer missing,
        @Nullable List<Remark> remarks,
        @Nullable ObjectNode content) {

    /** @param path of the field it is about; empty for the whole */
    record Remark(String path, String text) {}

    /** @param total of all pages */
    record Page(long total, int page, int size, List<ApiDraft> items) {}

    static ApiDraft of(DraftRow row) {
        return new ApiDraft(
                row.id(),
                row.code(),
                row.title(),
                row.base(),
                row.intent().name(),
                row.state().name(),
                row.revision(),
                row.updatedAt(),
                row.missing(),
                null,
                null);
    }

    /** For answers that are kept: what is taken out of a record must not stay in them. */
    ApiDraft untitled() {
        return new ApiDraft(id, project, null, base, intent, state, revision, updatedAt, missing, null, null);
    }

    static ApiDraft of(DraftSheet<?> sheet, ObjectNode content) {
        return new ApiDraft(
                sheet.id(),
                sheet.code(),
                null,
                sheet.base(),
                sheet.intent().name(),
                sheet.state().name(),
                sheet.revision(),
                sheet.updatedAt(),
                null,
                sheet.remarks().stream()
                        .map(remark -> new Remark(remark.path(), remark.text()))
                        .toList(),
                content);
    }
}
