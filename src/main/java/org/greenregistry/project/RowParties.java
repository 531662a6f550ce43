package org.greenregistry.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.greenregistry.dossier.InvestorKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.kernel.Countries;
import org.jspecify.annotations.Nullable;

/**
 * Columns 13 to 17 of form A.IV.5: investors of either side with address and country. Several stand in one cell, one
 * under the other or parted by semicolons; addresses and countries then come in the same number, or once for all.
 */
final class RowParties {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}[.)]|[-+•])\\s*");
    private static final Pattern PERSON = Pattern.compile("(?iu)(?:ông|bà|mr|mrs|ms)[ .:].*");

    private final List<Party> parties;

    RowParties(List<Party> before) {
        this.parties = new ArrayList<>(before);
    }

    List<Party> parties() {
        return List.copyOf(parties);
    }

    void read(Map<Integer, String> cells, List<String> taken, Map<String, String> unread) {
        var names = split(cells.get(13));
        var addresses = shared(names, cells.get(14));
        var countries = shared(names, cells.get(15));
        for (var i = 0; i < names.size(); i++) {
            var country = countries.get(i).flatMap(Countries::find);
            var id = put(names.get(i), addresses.get(i).orElse(null), country.orElse(null), true);
            taken.add("parties[" + id + "].name");
            if (country.isPresent()) {
                taken.add("parties[" + id + "].country");
            } else {
                countries.get(i).ifPresent(cell -> unread.put("parties[" + id + "].country", cell));
            }
        }
        homeless(names, cells, unread);
        var domestic = split(cells.get(16));
        var places = shared(domestic, cells.get(17));
        for (var i = 0; i < domestic.size(); i++) {
            taken.add("parties[" + put(domestic.get(i), places.get(i).orElse(null), "VN", false) + "].name");
        }
    }

    /** What names no investor, or does not say whose it is, is given back. */
    private static void homeless(List<String> names, Map<Integer, String> cells, Map<String, String> unread) {
        for (var column : List.of(14, 15)) {
            var values = split(cells.get(column)).size();
            var fits = names.size() == 1 || values == 1 || values == names.size();
            if (values > 0 && (names.isEmpty() || !fits)) {
                unread.merge("parties", cells.getOrDefault(column, ""), (one, more) -> one + "\n" + more);
            }
        }
    }

    private static List<String> split(@Nullable String cell) {
        return cell == null
                ? List.of()
                : BETWEEN.splitAsStream(cell)
                        .map(part -> NUMBERED.matcher(part).replaceFirst(""))
                        .filter(part -> !part.isEmpty() && !part.matches("[-–—]"))
                        .toList();
    }

    /** One value for each name: its own, or the one that stands for all. */
    private static List<Optional<String>> shared(List<String> names, @Nullable String cell) {
        if (names.size() == 1) {
            return List.of(Optional.ofNullable(cell).map(whole -> whole.replace("\n", ", ")));
        }
        var values = split(cell);
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    if (values.size() == names.size()) {
                        return Optional.of(values.get(i));
                    }
                    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.<String>empty();
                })
                .toList();
    }

    /** In the place of the investor of that name, if there is one. */
    private String put(String name, @Nullable String address, @Nullable String country, boolean foreign) {
        var at = IntStream.range(0, parties.size())
                .filter(i -> RegisterRow.isSame(parties.get(i).name(), name))
                .findFirst();
        var known = at.isPresent()
                ? parties.get(at.getAsInt())
                : Party.of(RegisterRow.newId(), PartyRole.INVESTOR, name, null);
        var party = PartyBuilder.builder(known)
                .name(name)
                .kind(kind(name, foreign))
                .address(address == null ? known.address() : address)
                .country(country == null ? known.country() : country)
                .build();
        at.ifPresentOrElse(i -> parties.set(i, party), () -> parties.add(party));
        return known.id();
    }

    private static InvestorKind kind(String name, boolean foreign) {
        if (PERSON.matcher(name).matches()) {
            return foreign ? InvestorKind.FOREIGN_PERSON : InvestorKind.VIETNAMESE_PERSON;
        }
        return foreign ? InvestorKind.FOREIGN_ORGANISATION : InvestorKind.VIETNAMESE_ORGANISATION;
    }
}
