package org.greenregistry.ledger;

import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One of several drafts that came together.
 *
 * @param hindrance why whoever asks could not approve it now; absent if nothing is in the way
 */
public record BatchDraft(DraftRow row, @Nullable Refusal hindrance) {}
