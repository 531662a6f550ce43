package org.greenregistry.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Everything the book says about a project. Each input rule stands here once, in the groups OnDraft and OnSubmit; a
 * rule on several components is named after the one it blames.
 *
 * @param category code of the registry's own categories
 * @param section letter of VSIC 2025 (Decision 36/2025/QĐ-TTg), by the main objective
 * @param parties in the order of the document
 * @param note for colleagues
 */
public record ProjectContent(
        @Valid Name name,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 40, groups = OnDraft.class)
        String category,

        @Nullable @NotNull(groups = OnSubmit.class) LegalRegime regime,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 1, groups = OnDraft.class)
        String section,

        @Valid Opening opening,
        @Valid Site site,
        @Size(max = 50, groups = OnDraft.class) List<@Valid Party> parties,
        @Size(max = 100, groups = OnDraft.class) List<@Valid CapitalFigure> capital,
        @Size(max = 100, groups = OnDraft.class) List<@Valid GreenClaim> claims,
        @Size(max = 200, groups = OnDraft.class) List<@Valid Document> documents,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 255, groups = OnDraft.class)
        String note) {

    public static final ProjectContent EMPTY = new ProjectContent(
            Name.NONE, null, null, null, Opening.NONE, Site.NONE, List.of(), List.of(), List.of(), List.of(), null);

    /** Missing parts and lists become empty ones, so that readers meet no null where there is nothing to decide. */
    public ProjectContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        opening = Objects.requireNonNullElse(opening, Opening.NONE);
        site = Objects.requireNonNullElse(site, Site.NONE);
        parties = copy(parties);
        capital = copy(capital);
        claims = copy(claims);
        documents = copy(documents);
    }

    /** The highest step any claim has; NONE without claims. */
    public Evidence evidence() {
        return claims.stream()
                .map(GreenClaim::step)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Evidence.NONE);
    }

    @AssertTrue(message = "{project.parties.investor}", groups = OnSubmit.class)
    boolean isPartiesWithInvestor() {
        return opening.stage() == Stage.CALLING
                || opening.stage() == Stage.INVESTOR_SELECTION
                || parties.stream().anyMatch(party -> party.role() == PartyRole.INVESTOR);
    }

    @AssertTrue(message = "{project.capital.preferred}", groups = OnSubmit.class)
    boolean isCapitalPreferredOnce() {
        return capital.stream()
                        .filter(CapitalFigure::preferred)
                        .map(figure -> figure.kind() + " " + figure.currency())
                        .distinct()
                        .count()
                == capital.stream().filter(CapitalFigure::preferred).count();
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
