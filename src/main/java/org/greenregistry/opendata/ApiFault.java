package org.greenregistry.opendata;

/**
 * Something in a draft that is not as it must be.
 *
 * @param path of the field, an item of a list by its id
 * @param code of the rule, the same in every language
 * @param detail a sentence
 */
record ApiFault(String path, String code, String detail) {}
