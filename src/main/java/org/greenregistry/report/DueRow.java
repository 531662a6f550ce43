package org.greenregistry.report;

import java.util.UUID;
import org.greenregistry.dossier.Actual;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A project that owes a report on a period, or has one.
 *
 * @param record id of the project
 * @param code of the project
 * @param actual what the accepted report says, if there is one
 */
public record DueRow(
        UUID record,
        String code,
        LocalizedText name,
        @Nullable Stage stage,
        @Nullable Actual actual) {}
