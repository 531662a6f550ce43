package org.greenregistry.shell;

/**
 * Something said about one field.
 *
 * @param path components joined by dots, an item of a list by its id in brackets: {@code parties[a1].name}
 * @param text a sentence in the reader's language; empty where the name of the field says enough
 */
public record FormNote(String path, String text) {}
