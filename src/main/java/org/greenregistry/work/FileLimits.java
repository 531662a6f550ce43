package org.greenregistry.work;

import java.util.List;

/**
 * What may be uploaded, for forms that say so before anybody tries.
 *
 * @param maxBytes of one file
 * @param perRecord files in one record
 * @param endings of the names of allowed files, without the dot
 */
public record FileLimits(long maxBytes, int perRecord, List<String> endings) {}
