package org.greenregistry.work;

/**
 * A small text file that goes with a letter.
 *
 * @param type as in the header Content-Type, without charset
 */
public record Enclosure(String name, String type, String text) {}
