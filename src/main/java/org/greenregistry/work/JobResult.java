package org.greenregistry.work;

import org.greenregistry.kernel.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What a job left.
 *
 * @param file in the store
 * @param path of the page that shows it, without language
 */
public record JobResult(@Nullable StoredFile file, @Nullable String path) {

    public static JobResult page(String path) {
        return new JobResult(null, path);
    }
}
