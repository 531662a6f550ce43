package org.greenregistry.demo;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.dossier.Consent;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.kernel.CsvRow;
import org.jspecify.annotations.Nullable;

/** Who takes part in a real project, as its row of projects-demo.csv says. */
record PublicParties(CsvRow row) {

    /** @param country ISO 3166-1 alpha-2 */
    record Investor(String name, @Nullable String country) {}

    /** As the row names them, each with its country only where the row gives as many of both. */
    List<Investor> investors() {
        var named = row.find("investor");
        if (named == null || named.startsWith("(")) {
            return List.of();
        }
        var names = PublicProject.list(named);
        var countries = PublicProject.list(row.find("investor_country"));
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Investor(names.get(i), countries.size() == names.size() ? countries.get(i) : null))
                .toList();
    }

    /** A cited public source counts as consent to be named. */
    List<Party> parties(Function<String, @Nullable UUID> record) {
        var named = investors().stream()
                .map(investor -> party(PartyRole.INVESTOR, investor.name(), investor.country(), record));
        var carriesOut = Stream.ofNullable(row.find("implementing_entity"))
                .map(name -> party(PartyRole.IMPLEMENTING, name, null, record));
        var all = Stream.concat(named, carriesOut).toList();
        return IntStream.range(0, all.size())
                .mapToObj(
                        i -> PartyBuilder.builder(all.get(i)).id("p" + (i + 1)).build())
                .toList();
    }

    private static Party party(
            PartyRole role, String name, @Nullable String country, Function<String, @Nullable UUID> record) {
        return PartyBuilder.builder(Party.of("", role, name, country))
                .organisation(record.apply(name))
                .consent(new Consent(true, null, "d1"))
                .build();
    }
}
