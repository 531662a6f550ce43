package org.greenregistry.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of projects.
 *
 * @param total of all pages
 * @param page from 1
 * @param asOf the moment whose book this is: the day or instant asked for, otherwise today in the registry's zone
 * @param conversion absent unless amounts of several currencies were compared
 */
record ApiPage(
        long total,
        int page,
        int size,
        String asOf,
        @Nullable ApiConversion conversion,
        List<ApiRow> items) {}
