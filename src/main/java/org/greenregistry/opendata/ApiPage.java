package org.greenregistry.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total of all pages
 * @param page from 1
 * @param asOf the moment whose book this is: the day or instant asked for, otherwise today in the registry's zone
 * @param conversion absent unless amounts of several currencies were compared
 * @param links to this page and those around it
 */
record ApiPage<T extends Record>(
        long total,
        int page,
        int size,
        String asOf,
        @Nullable ApiConversion conversion,
        ApiLinks links,
        List<T> items) {}
