package org.greenregistry.ledger;

import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;

/** What a record of any kind is called. */
public record RecordName(UUID id, String kind, String code, LocalizedText title, boolean withdrawn) {}
