package org.greenregistry.catalogue;

import java.time.Instant;
import org.greenregistry.kernel.LocalizedText;

/**
 * A project of the public book by what its address is made of.
 *
 * @param recordedFrom since when the book says this
 */
public record PublishedName(String code, LocalizedText name, Instant recordedFrom) {}
