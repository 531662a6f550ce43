package org.greenregistry.project;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.greenregistry.dossier.CbamExport;
import org.greenregistry.dossier.CertificateSchemes;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.HelixSide;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.SustainableGoal;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.jspecify.annotations.Nullable;

/** The fields by which projects are narrowed and counted. */
class ProjectFacets {

    private final UnaryOperator<String> currentCategory;
    private final IndexFieldReference<String> category;
    private final IndexFieldReference<String> section;
    private final IndexFieldReference<String> phase;
    private final IndexFieldReference<String> phaseInternal;
    private final IndexFieldReference<String> stage;
    private final IndexFieldReference<String> stageInternal;
    private final IndexFieldReference<String> proof;
    private final IndexFieldReference<String> park;
    private final IndexFieldReference<String> investors;
    private final IndexFieldReference<String> firms;
    private final IndexFieldReference<String> country;
    private final IndexFieldReference<String> ultimateCountry;
    private final IndexFieldReference<String> taxonomyGroup;
    private final IndexFieldReference<String> certificate;
    private final IndexFieldReference<String> greenDeal;
    private final IndexFieldReference<String> euObjective;
    private final IndexFieldReference<String> goal;
    private final IndexFieldReference<String> cbam;
    private final IndexFieldReference<String> regime;
    private final IndexFieldReference<String> seeking;
    private final IndexFieldReference<String> technology;
    private final IndexFieldReference<String> helix;
    private final IndexFieldReference<Boolean> sample;

    ProjectFacets(IndexSchema schema, UnaryOperator<String> currentCategory) {
        this.currentCategory = currentCategory;
        category = schema.facet(ProjectFields.CATEGORY);
        section = schema.facet(ProjectFields.SECTION);
        phase = schema.facet(ProjectFields.PHASE);
        phaseInternal = schema.facet(ProjectFields.PHASE_INTERNAL);
        stage = schema.facet(ProjectFields.STAGE);
        stageInternal = schema.facet(ProjectFields.STAGE_INTERNAL);
        proof = schema.facet(ProjectFields.PROOF);
        park = schema.facet(ProjectFields.PARK);
        investors = schema.allShown(ProjectFields.INVESTORS);
        firms = schema.allShown(ProjectFields.FIRMS);
        country = schema.facets(ProjectFields.COUNTRY);
        ultimateCountry = schema.facets(ProjectFields.ULTIMATE_COUNTRY);
        taxonomyGroup = schema.shownFacets(ProjectFields.TAXONOMY_GROUP);
        certificate = schema.facets(ProjectFields.CERTIFICATE);
        greenDeal = schema.shownFacets(ProjectFields.GREEN_DEAL);
        euObjective = schema.shownFacets(ProjectFields.EU_OBJECTIVE);
        goal = schema.shownFacets(ProjectFields.SDG);
        cbam = schema.shownFacets(ProjectFields.CBAM);
        regime = schema.facet(ProjectFields.REGIME);
        seeking = schema.facet(ProjectFields.SEEKING);
        technology = schema.facets(ProjectFields.TECHNOLOGY);
        helix = schema.shownFacets(ProjectFields.HELIX);
        sample = schema.root()
                .field(ProjectFields.SAMPLE, type -> type.asBoolean().projectable(Projectable.YES))
                .toReference();
    }

    /**
     * @param open as the public sees it
     * @param internal as colleagues do
     */
    void write(DocumentElement target, ProjectContent open, ProjectContent internal, @Nullable String section) {
        target.addValue(
                category,
                Optional.ofNullable(open.category()).map(currentCategory).orElse(null));
        target.addValue(this.section, section);
        writeStage(target, open.stage(), internal.stage());
        target.addValue(proof, open.evidence().code());
        target.addValue(park, open.site().park());
        target.addValue(regime, Objects.toString(open.regime(), null));
        target.addValue(seeking, String.valueOf(open.isSeeking()));
        target.addValue(sample, open.sample());
        IndexSchema.add(target, investors, open.investors().map(ProjectFacets::investor));
        IndexSchema.add(target, firms, firms(open));
        IndexSchema.add(target, country, open.investors().map(Party::country));
        IndexSchema.add(target, ultimateCountry, open.investors().map(Party::ultimateCountry));
        writeGreen(target, open);
    }

    private void writeStage(DocumentElement target, @Nullable Stage open, @Nullable Stage internal) {
        if (open != null) {
            target.addValue(phase, open.phase().name());
        }
        if (open != null && open == internal) {
            target.addValue(stage, open.name());
        }
        if (internal != null) {
            target.addValue(phaseInternal, internal.phase().name());
            target.addValue(stageInternal, internal.name());
        }
    }

    private void writeGreen(DocumentElement target, ProjectContent open) {
        IndexSchema.add(target, taxonomyGroup, open.claims().stream().map(GreenClaim::group));
        IndexSchema.add(target, certificate, CertificateSchemes.of(open.claims()));
        IndexSchema.add(target, greenDeal, open.frame().greenDeal().stream());
        IndexSchema.add(target, euObjective, open.frame().euObjectives().stream());
        IndexSchema.add(target, goal, open.frame().goals().stream().map(SustainableGoal::number));
        IndexSchema.add(target, cbam, open.frame().cbam().stream().map(CbamExport::good));
        IndexSchema.add(target, technology, open.digital().technologies().stream());
    }

    /** @param day when the version was written: a link that has ended by then brings nobody in */
    void writeHelix(DocumentElement target, ProjectContent open, LocalDate day) {
        var sides = HelixSide.in(open, day);
        IndexSchema.add(target, helix, sides.stream());
        if (sides.size() == HelixSide.values().length) {
            target.addValue(helix, ProjectFields.THREE);
        }
    }

    private static Stream<String> firms(ProjectContent content) {
        var carrying = content.parties().stream()
                .filter(party -> party.role() == PartyRole.IMPLEMENTING)
                .toList();
        return (carrying.isEmpty() ? content.investors().toList() : carrying)
                .stream()
                        .filter(party -> party.name() != null)
                        .map(party -> joined(party.organisation(), party.name()));
    }

    private static String investor(Party party) {
        return joined(party.country(), party.name());
    }

    private static String joined(@Nullable Object one, @Nullable String other) {
        return Objects.toString(one, "") + ProjectFields.GAP + Objects.toString(other, "");
    }
}
