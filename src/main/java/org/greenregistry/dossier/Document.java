package org.greenregistry.dossier;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.StoredFile;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * A paper or publication the record rests on.
 *
 * @param number as printed, {@code 3206/QĐ-UBND}
 * @param authority who issued or published it
 */
public record Document(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) DocumentKind kind,
        @Nullable @Size(max = 255, groups = OnDraft.class) String number,
        @Nullable ReducedDate date,
        @Nullable @Size(max = 255, groups = OnDraft.class) String authority,

        @Nullable @Size(max = 1000, groups = OnDraft.class) @URL(regexp = "https?://.*", groups = OnDraft.class)
        String link,

        @Nullable StoredFile file)
        implements Identified, Leveled {

    /** As strict as its kind; strict until a kind is chosen. */
    @Override
    public Level level() {
        return kind == null ? Level.INTERNAL : kind.level();
    }

    /** A document nobody has uploaded. */
    public Document(
            String id,
            @Nullable DocumentKind kind,
            @Nullable String number,
            @Nullable ReducedDate date,
            @Nullable String authority,
            @Nullable String link) {
        this(id, kind, number, date, authority, link, null);
    }

    @AssertTrue(message = "{project.documents.number.missing}", groups = OnSubmit.class)
    boolean isNumberOrLinkOrFile() {
        return number != null || link != null || file != null;
    }
}
