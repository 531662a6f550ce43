package org.greenregistry.exchange;

/**
 * A cell that could not be read.
 *
 * @param column its heading in the file
 * @param key of the column, such as {@code site.area}
 * @param text as it stands in the file
 * @param sentence translation key that says why; its only argument is the text
 */
public record Problem(String column, String key, String text, String sentence) {}
