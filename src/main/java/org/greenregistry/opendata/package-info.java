/**
 * The book for programs: the read API below {@code /api/v1}. It asks as the public, whoever calls, keeps no session and
 * sets no cookie; lists and counts are the catalogue's own, contents are mapped to outward shapes after their levels
 * were filtered. The shapes are a promise: a field is added, never renamed.
 */
@NullMarked
package org.greenregistry.opendata;

import org.jspecify.annotations.NullMarked;
