package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * Something green a project says of itself, with the step of evidence it has.
 *
 * @param text what is claimed
 * @param proof id of the document that shows it; a certificate or confirmation needs one
 * @param group of the national taxonomy, with its {@code taxonomyItem} as Appendix I numbers it
 * @param confirmer who certified or confirmed, by the paper with {@code number} of {@code on}
 */
public record GreenClaim(
        String id,
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText text,
        @Nullable @NotNull(groups = OnSubmit.class) Evidence step,
        @Nullable @Size(max = 40, groups = OnDraft.class) String proof,
        @Nullable TaxonomyGroup group,
        @Nullable @Size(max = 100, groups = OnDraft.class) String taxonomyItem,
        @Nullable @Size(max = 255, groups = OnDraft.class) String confirmer,
        @Nullable @Size(max = 255, groups = OnDraft.class) String number,
        @Nullable ReducedDate on,
        @Nullable ReducedDate expires)
        implements Identified {

    /** A claim of which only this much is known. */
    public static GreenClaim of(
            String id, @Nullable LocalizedText text, @Nullable Evidence step, @Nullable String proof) {
        return new GreenClaim(id, text, step, proof, null, null, null, null, null, null);
    }

    static Evidence highest(List<GreenClaim> claims) {
        return claims.stream()
                .map(GreenClaim::step)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Evidence.NONE);
    }

    @AssertTrue(message = "{project.claims.text.missing}", groups = OnSubmit.class)
    boolean isTextPresent() {
        return text == null || text.vi() != null || text.en() != null;
    }

    @AssertTrue(message = "{project.claims.step.none}", groups = OnSubmit.class)
    boolean isStepReal() {
        return step != Evidence.NONE;
    }

    @AssertTrue(message = "{project.claims.proof.missing}", groups = OnSubmit.class)
    boolean isProofPresent() {
        return step == null || step.compareTo(Evidence.CERTIFIED) < 0 || proof != null;
    }

    @AssertTrue(message = "{project.claims.confirmer.missing}", groups = OnSubmit.class)
    boolean isConfirmerGiven() {
        return step != Evidence.CONFIRMED || confirmer != null;
    }

    @AssertTrue(message = "{project.claims.number.missing}", groups = OnSubmit.class)
    boolean isNumberGiven() {
        return step != Evidence.CONFIRMED || number != null;
    }

    @AssertTrue(message = "{project.claims.on.missing}", groups = OnSubmit.class)
    boolean isOnGiven() {
        return step != Evidence.CONFIRMED || on != null;
    }

    @AssertTrue(message = "{project.claims.group.missing}", groups = OnSubmit.class)
    boolean isGroupGiven() {
        return step != Evidence.CONFIRMED || group != null;
    }
}
