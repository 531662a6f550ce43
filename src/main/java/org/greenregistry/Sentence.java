package org.greenregistry;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.greenregistry.journal.Finding;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/**
 * What a command tells whoever started it.
 *
 * @param key translation key
 * @param arguments for its places
 */
record Sentence(String key, List<Object> arguments) {

    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    static Sentence of(Refusal no) {
        return new Sentence(no.key(), no.arguments());
    }

    static Sentence of(Finding finding) {
        return new Sentence(finding.key(), finding.arguments());
    }

    /** One line in each language. */
    String text() {
        return Wording.text(Lang.VIETNAMESE, key, arguments.toArray()) + "\n"
                + Wording.text(Lang.ENGLISH, key, arguments.toArray());
    }

    void print() {
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).println(text());
    }
}
