package org.greenregistry.catalogue.ui;

/**
 * One thing by which a list is narrowed.
 *
 * @param words as a chip says it
 * @param without the list without it
 * @param understood false for what the address holds and nobody can read; it narrows nothing
 */
record Narrowing(String words, ListUrl without, boolean understood) {}
