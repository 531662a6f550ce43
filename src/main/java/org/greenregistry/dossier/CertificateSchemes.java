package org.greenregistry.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.kernel.CodeList;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Schemes green certificates are given under (certificate-schemes.csv). Papers write them as they like; each scheme
 * names the words it is known by.
 */
public final class CertificateSchemes {

    private static final String FILE = "certificate-schemes.csv";
    private static final String OTHER = "OTHER";
    private static final CodeList LIST = CodeList.of(CertificateSchemes.class, FILE, "code");
    private static final List<Scheme> SCHEMES = schemes();

    private CertificateSchemes() {}

    private record Scheme(String code, List<String> words) {}

    public static List<String> all() {
        return LIST.codes();
    }

    /** The code itself where it is unknown. */
    public static String name(String code, Locale locale) {
        return LIST.name(code, locale);
    }

    /** The schemes of the certificates that {@code claims} show, each once. */
    public static Stream<String> of(List<GreenClaim> claims) {
        return claims.stream().flatMap(claim -> of(claim).stream()).distinct();
    }

    /** The schemes whose certificate {@code claim} shows; none of a claim without certificate. */
    static List<String> of(GreenClaim claim) {
        if (claim.step() == null || claim.step().compareTo(Evidence.CERTIFIED) < 0) {
            return List.of();
        }
        var said = said(claim);
        var found = SCHEMES.stream()
                .filter(scheme -> scheme.words().stream().anyMatch(said::contains))
                .map(Scheme::code)
                .toList();
        return found.isEmpty() && claim.step() == Evidence.CERTIFIED ? List.of(OTHER) : found;
    }

    /** In folded words with a blank before and after each. */
    private static String said(GreenClaim claim) {
        var text = claim.text();
        var words = new ArrayList<String>();
        Stream.<@Nullable String>of(
                        text == null ? null : text.vi(),
                        text == null ? null : text.en(),
                        claim.confirmer(),
                        claim.number())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .forEach(words::add);
        return padded(String.join(" ", words));
    }

    private static String padded(String text) {
        return " " + Folded.slug(text).replace('-', ' ') + " ";
    }

    private static List<Scheme> schemes() {
        return CsvFile.beside(CertificateSchemes.class, FILE)
                .read(row -> new Scheme(
                        row.text("code"),
                        Stream.ofNullable(row.find("words"))
                                .flatMap(words -> Stream.of(words.split(";", -1)))
                                .map(CertificateSchemes::padded)
                                .toList()));
    }
}
