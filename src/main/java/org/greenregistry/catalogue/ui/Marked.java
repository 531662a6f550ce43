package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import org.greenregistry.catalogue.Sought;
import org.greenregistry.kernel.Folded;
import org.greenregistry.shell.Tags;

/** A text in which the words searched for are marked wherever a word answers them, typed with or without marks. */
final class Marked {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private Marked() {}

    static Span of(String text, Sought sought) {
        var folded = Folded.of(text);
        if (sought.words().isEmpty() || folded.length() != text.length()) {
            return new Span(text);
        }
        var marked = new Span();
        var done = 0;
        for (var word : WORD.matcher(folded).results().toList()) {
            var length = sought.answered(word.group());
            if (length > 0) {
                marked.add(new Span(text.substring(done, word.start())));
                done = word.start() + length;
                marked.add(Tags.said("mark", "", text.substring(word.start(), done)));
            }
        }
        marked.add(new Span(text.substring(done)));
        return marked;
    }
}
