package org.greenregistry.exchange;

import java.util.List;

/**
 * A value that is not clear, asked once however many rows have it.
 *
 * @param id under which its answer is kept
 * @param field key without the item
 * @param text as it stands in the file
 * @param choices canonical values it most likely means
 * @param rows how many have it
 */
public record Question(String id, String field, String text, List<String> choices, long rows) {

    public Question {
        choices = List.copyOf(choices);
    }

    Question andOneMore() {
        return new Question(id, field, text, choices, rows + 1);
    }
}
