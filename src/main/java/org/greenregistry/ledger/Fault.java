package org.greenregistry.ledger;

/**
 * What keeps a draft from being submitted.
 *
 * @param path of the field, as in {@link Change}, an item of a list by its id
 * @param message a sentence in the reader's language
 * @param code of the rule, for programs: the same in every language
 */
public record Fault(String path, String message, String code) {}
