package org.greenregistry.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;

/** The words of the trade in both languages, those a stranger needs with what they mean (glossary.csv). */
public final class Glossary {

    private static final List<Term> TERMS =
            CsvFile.beside(Glossary.class, "glossary.csv").read(Glossary::term);

    private static final Map<String, Term> BY_CODE =
            TERMS.stream().collect(Collectors.toUnmodifiableMap(Term::code, Function.identity()));

    private Glossary() {}

    /** What a term is about, in the order of the page. */
    public enum Field {
        PROJECT,
        CAPITAL,
        PROCEDURE,
        STATUS,
        GREEN,
        PLACE,
        COOPERATION,
        BODY
    }

    /**
     * One term.
     *
     * @param meaning in a sentence; without text where the words say it themselves
     */
    public record Term(String code, Field field, LocalizedText name, LocalizedText meaning) {

        public boolean isExplained() {
            return meaning.vi() != null;
        }
    }

    /** In the order of the file. */
    public static List<Term> terms() {
        return TERMS;
    }

    /** {@link IllegalArgumentException} if there is none. */
    public static Term term(String code) {
        var found = BY_CODE.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no term " + code);
        }
        return found;
    }

    private static Term term(CsvRow row) {
        return new Term(
                row.text("code"),
                Arrays.stream(Field.values())
                        .filter(field -> field.name().equalsIgnoreCase(row.text("field")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("field " + row.text("field"))),
                new LocalizedText(row.text("vi"), row.text("en")),
                new LocalizedText(row.find("meaning_vi"), row.find("meaning_en")));
    }
}
