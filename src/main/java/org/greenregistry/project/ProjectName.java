package org.greenregistry.project;

import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;

/** A project as others name it. */
public record ProjectName(UUID record, String code, LocalizedText name) {}
