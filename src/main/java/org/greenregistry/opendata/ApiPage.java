package org.greenregistry.opendata;

import java.util.List;

/**
 * A page of projects.
 *
 * @param total of all pages
 * @param page from 1
 * @param asOf the moment whose book this is: the day or instant asked for, otherwise today in the registry's zone
 */
record ApiPage(long total, int page, int size, String asOf, List<ApiRow> items) {}
