package org.greenregistry.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.ForStewards;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.Act.FieldChange;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Says that two organisations are one. No content is touched: pages that name the one lead to the other, lists show the
 * survivor only, both histories stay.
 */
@Service
@Validated
@ForStewards
@Transactional(readOnly = true)
public class MergeService {

    private final OrganisationMerges merges;
    private final OrganisationVersions versions;
    private final JournalService journal;

    MergeService(OrganisationMerges merges, OrganisationVersions versions, JournalService journal) {
        this.merges = merges;
        this.versions = versions;
        this.journal = journal;
    }

    /** {@code record} is from now on the organisation that {@code merger} names. */
    @Transactional
    public void merge(UUID record, @Valid Merger merger) {
        var survivor = merger.survivor();
        if (survivor == null || survivor.equals(record)) {
            throw new Refusal("organisation.merge.self");
        }
        versions.lock(List.of(record, survivor));
        var gone = newest(record);
        var kept = newest(survivor);
        requireWhole(gone);
        requireWhole(kept);
        if (kept.isWithdrawn() || (gone.isPublicNow() && !kept.isPublicNow())) {
            throw new Refusal("organisation.merge.hidden", kept.code());
        }
        merges.save(new OrganisationMerge(record, survivor));
        note("MERGED", gone, new FieldChange("survivor", null, kept.code()), merger.reason());
        note("ABSORBED", kept, new FieldChange("merged", null, gone.code()), merger.reason());
    }

    /** Takes a merger back: {@code record} stands for itself again. */
    @Transactional
    public void separate(UUID record, @NotBlank @Size(max = 2000) String reason) {
        versions.lock(List.of(record));
        var merge = merges.findById(record).orElseThrow(() -> new Refusal("organisation.merge.none"));
        var gone = newest(record);
        var kept = newest(merge.survivor());
        merges.delete(merge);
        note("SEPARATED", gone, new FieldChange("survivor", kept.code(), null), reason);
        note("SEPARATED", kept, new FieldChange("merged", gone.code(), null), reason);
    }

    private OrganisationVersion newest(UUID record) {
        return versions.findByRecordOrderByNumberDesc(record).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("ledger.record.none"));
    }

    private void requireWhole(OrganisationVersion organisation) {
        if (merges.findById(organisation.record()).isPresent()) {
            throw new Refusal("organisation.merge.already", organisation.code());
        }
    }

    private void note(String action, OrganisationVersion about, FieldChange change, String reason) {
        journal.append(new Act(action, OrganisationKind.NAME, about.record(), null, null, List.of(change), reason));
    }
}
