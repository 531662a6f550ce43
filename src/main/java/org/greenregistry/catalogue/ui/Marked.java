package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Folded;
import org.greenregistry.shell.Tags;

/** A text in which the words searched for are marked wherever a word begins so, typed with or without marks. */
final class Marked {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Marked() {}

    /** @param searched as it was typed */
    static Span of(String text, String searched) {
        var words = Folded.words(searched);
        var folded = Folded.of(text);
        if (words.isEmpty() || folded.length() != text.length()) {
            return new Span(text);
        }
        var marked = new Span();
        var done = 0;
        for (var word : WORD.matcher(folded).results().toList()) {
            var length = beginning(word.group(), words);
            if (length > 0) {
                marked.add(new Span(text.substring(done, word.start())));
                done = word.start() + length;
                marked.add(Tags.said("mark", "", text.substring(word.start(), done)));
            }
        }
        marked.add(new Span(text.substring(done)));
        return marked;
    }

    /** How many letters of {@code word} were typed; 0 if it is none of them. */
    private static int beginning(String word, List<String> words) {
        return words.stream()
                .filter(word::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
