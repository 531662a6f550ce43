package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.greenregistry.kernel.Canonical;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What its owner typed into a draft: readable content, and text that is kept beside it. */
@Embeddable
class Typed {

    private static final int LONGEST_TITLE = 300;

    /** Marks, among the raw texts, what was set aside; no path has a space. */
    private static final String ASIDE = "removed ";

    @Column(name = "title")
    private String title = "";

    @Column(name = "missing_parts")
    private int missing;

    @Column(name = "schema_number")
    private int schema;

    @Column(name = "content", length = 1_000_000)
    private String content = "{}";

    @Column(name = "raw", length = 1_000_000)
    private String raw = "{}";

    void take(DraftText text) {
        title = text.title().length() > LONGEST_TITLE ? text.title().substring(0, LONGEST_TITLE) : text.title();
        missing = text.missing();
        schema = text.schema();
        content = Canonical.text(text.content());
        var texts = new HashMap<>(text.raw());
        text.aside().forEach((path, value) -> texts.put(ASIDE + path, value));
        raw = Canonical.text(Canonical.node(texts));
    }

    /** Whether {@code text} stands anywhere in what was typed. */
    boolean mentions(String text) {
        var quoted = Canonical.text(StringNode.valueOf(text));
        var bare = quoted.substring(1, quoted.length() - 1);
        return content.contains(bare) || raw.contains(bare);
    }

    String title() {
        return title;
    }

    int missing() {
        return missing;
    }

    int schema() {
        return schema;
    }

    ObjectNode tree() {
        return Canonical.parse(content);
    }

    /** Text by path of fields that could not be read. */
    Map<String, String> raw() {
        return texts(path -> !path.startsWith(ASIDE));
    }

    /** RESTRICTED values by path of items that were removed; they never leave the ledger. */
    Map<String, String> aside() {
        var aside = new HashMap<String, String>();
        texts(path -> path.startsWith(ASIDE))
                .forEach((path, value) -> aside.put(path.substring(ASIDE.length()), value));
        return aside;
    }

    private Map<String, String> texts(Predicate<String> wanted) {
        var texts = new LinkedHashMap<>(Canonical.read(Canonical.parse("{\"texts\":" + raw + "}"), Texts.class)
                .texts());
        texts.keySet().removeIf(path -> !wanted.test(path));
        return texts;
    }

    /** The map within {@code raw}, wrapped because a canonical text is read into a record. */
    record Texts(Map<String, String> texts) {
        Texts {
            texts = texts == null ? Map.of() : texts;
        }
    }
}
