package org.greenregistry.exchange;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a cell says to its field. */
public sealed interface Reading {

    /** Nothing: the value stays as it is. */
    Reading BLANK = new Blank();

    Reading ERASE = new Erase();

    /** @param node as the content has it */
    record Value(JsonNode node) implements Reading {}

    record Blank() implements Reading {}

    /** The mark that the value is to go. */
    record Erase() implements Reading {}

    /**
     * No value could be read.
     *
     * @param text as it stands in the cell
     * @param key translation key of the sentence that says why; its only argument is the text
     */
    record Unread(String text, String key) implements Reading {}

    /**
     * What the cell means must be asked, once for all cells that say the same.
     *
     * @param field key without the item
     * @param text as it stands in the cell
     * @param choices likely values; any other may be the answer as well
     */
    record Unclear(String field, String text, List<Vocabulary.Option> choices) implements Reading {

        /** The same for every cell the answer is for. */
        public String id() {
            return Answers.id(field, text);
        }
    }
}
