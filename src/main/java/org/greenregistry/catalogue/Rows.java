package org.greenregistry.catalogue;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total of all pages
 */
public record Rows(List<ProjectRow> rows, long total) {}
