package org.greenregistry.dossier;

/** The legal frame a project runs under; it decides which stages and documents apply (regime-stages.csv). */
public enum LegalRegime {
    INVESTMENT_LAW_IRC,
    INVESTMENT_LAW_IPA_ONLY,
    SPECIAL_PROCEDURE,
    PPP,
    PUBLIC_INVESTMENT,
    INDUSTRIAL_CLUSTER,
    PROGRAMME;

    /** Whether projects of this regime may hold {@code stage}. */
    public boolean has(Stage stage) {
        return StageGraph.stages(this).contains(stage);
    }
}
