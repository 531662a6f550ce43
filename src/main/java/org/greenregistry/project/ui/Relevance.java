package org.greenregistry.project.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.RecordValues;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the form a project has use for, by its regime and stage. A part with something in it always counts.
 */
final class Relevance {

    private static final Set<Stage> OPEN = EnumSet.of(Stage.CALLING, Stage.INTERESTED, Stage.INVESTOR_SELECTION);

    private Relevance() {}

    static boolean ofOpportunity(ProjectContent content) {
        var stage = content.stage();
        return (stage != null && OPEN.contains(stage)) || !isBlank(content.opportunity());
    }

    /** Steps and events follow a stage. */
    static boolean ofHistory(ProjectContent content) {
        return content.stage() != null
                || !content.steps().isEmpty()
                || !content.events().isEmpty()
                || !isBlank(content.hold());
    }

    static boolean ofCertificate(ProjectContent content) {
        return has(content.regime(), Stage.REGISTERED)
                || !isBlank(content.licences().certificate());
    }

    static boolean ofInPrinciple(ProjectContent content) {
        return has(content.regime(), Stage.IPA_APPROVED)
                || !isBlank(content.licences().inPrinciple());
    }

    /** While the regime is not known, nothing is ruled out. */
    private static boolean has(@Nullable LegalRegime regime, Stage stage) {
        return regime == null || regime.has(stage);
    }

    private static boolean isBlank(Object value) {
        return switch (value) {
            case List<?> items -> items.isEmpty();
            case Record record -> RecordValues.values(record).allMatch(Relevance::isBlank);
            case Boolean tick -> !tick;
            default -> false;
        };
    }
}
