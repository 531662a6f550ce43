package org.greenregistry.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.cooperation.Referents;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refers;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.springframework.stereotype.Component;

/** What components marked {@link Refers} name, in tables: records by code and name, everything else by its name. */
@Component
class ReferenceWords {

    private static final Pattern CODE = Pattern.compile("\\s*([\\p{Lu}]{1,6}-\\d{4}-\\d{4,})\\b.*");
    private static final int MOST = 5;
    private static final int LISTED = 300;

    private final Referents referents;
    private final RecordService records;

    ReferenceWords(Referents referents, RecordService records) {
        this.referents = referents;
        this.records = records;
    }

    Vocabulary of(Refers.To what) {
        return switch (what) {
            case ORGANISATION ->
                Vocabulary.referred(id -> option(what, id), written -> find("organisation", what, written));
            case PROJECT -> Vocabulary.referred(id -> option(what, id), written -> find("project", what, written));
            default ->
                Vocabulary.searched(
                        referents.find(what, "", LISTED, Lang.VIETNAMESE).stream()
                                .map(value -> named(what, value, value))
                                .toList(),
                        written -> referents.find(what, written, MOST, Lang.VIETNAMESE));
        };
    }

    /** {@code BDO-2019-0001 – its name}: the code is what counts when it comes back. */
    private Vocabulary.Option option(Refers.To what, String id) {
        return referents
                .page(what, id)
                .map(page -> named(what, id, page.substring(page.lastIndexOf('/') + 1)))
                .orElseGet(() -> new Vocabulary.Option(id, LocalizedText.vi(id), List.of()));
    }

    private Vocabulary.Option named(Refers.To what, String value, String code) {
        var vi = referents.label(what, value, Lang.VIETNAMESE);
        var en = referents.label(what, value, Lang.ENGLISH);
        return code.equals(value)
                ? new Vocabulary.Option(value, new LocalizedText(vi, en), List.of())
                : new Vocabulary.Option(value, new LocalizedText(code + " – " + vi, code + " – " + en), List.of());
    }

    /** By its code, or by its whole name; a name several have is asked about. */
    private List<String> find(String kind, Refers.To what, String written) {
        var code = CODE.matcher(written);
        return code.matches()
                ? records.named(kind, code.group(1)).stream()
                        .map(found -> found.id().toString())
                        .toList()
                : called(what, written);
    }

    private List<String> called(Refers.To what, String written) {
        var wanted = Folded.of(written.strip());
        return referents.find(what, written, MOST, Lang.VIETNAMESE).stream()
                .filter(id -> Stream.of(Lang.VIETNAMESE, Lang.ENGLISH)
                        .map(locale -> Folded.of(referents.label(what, id, locale)))
                        .anyMatch(wanted::equals))
                .toList();
    }
}
