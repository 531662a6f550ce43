package org.greenregistry.opportunity;

import java.time.LocalDate;

/**
 * What the sender of an inquiry is told at once.
 *
 * @param number such as {@code HN-2026-0001}
 * @param office that answers
 * @param answerBy last day on which it does
 */
public record Receipt(String number, String office, LocalDate answerBy) {}
