package org.greenregistry.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.FieldWords;
import org.greenregistry.journal.Subjects;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What the journal says of boundaries, in words. */
@Component
class BoundaryWords implements FieldWords, Subjects {

    private static final String UNIT = "unit.";

    private final BoundarySets sets;
    private final Formats formats;

    BoundaryWords(BoundarySets sets, Formats formats) {
        this.sets = sets;
        this.formats = formats;
    }

    static String unitPath(String uid) {
        return UNIT + uid;
    }

    @Override
    public Optional<String> label(String kind, String path, Locale locale) {
        if (!kind.equals(BoundaryService.KIND)) {
            return Optional.empty();
        }
        return Optional.of(
                path.startsWith(UNIT)
                        ? unit(path.substring(UNIT.length()), locale)
                        : Wording.text(locale, "place.boundary.field." + path));
    }

    private static String unit(String uid, Locale locale) {
        return Gazetteer.book()
                .unit(uid)
                .map(unit -> unit.fullName().in(locale))
                .orElse(uid);
    }

    @Override
    public String value(String kind, String path, String value, Locale locale) {
        return path.equals("decidedOn") || path.equals("validFrom") ? formats.date(LocalDate.parse(value)) : value;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return sets.findByIdIn(ids).stream()
                .collect(Collectors.toMap(
                        BoundarySetRow::id, set -> new Subject(set.read(0).decision(), "steward/boundaries")));
    }
}
