package org.greenregistry.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of projects-demo.csv as content. What the sources do not say stays empty; nothing is made up, so some rows
 * are incomplete.
 */
record DemoProject(CsvRow row) {

    /** Investors as the row names them; each with its country where the row gives as many of both. */
    List<Investor> investors() {
        var named = row.find("investor");
        if (named == null || named.startsWith("(")) {
            return List.of();
        }
        var names = list(named);
        var countries = list(row.find("investor_country"));
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Investor(
                        names.get(i), countries.size() == names.size() ? countries.get(i) : recorded(countries)))
                .toList();
    }

    /** Of several countries the one the row's note says is the recorded one; otherwise nobody knows whose is whose. */
    private @Nullable String recorded(List<String> countries) {
        var note = Objects.requireNonNullElse(row.find("investor_country_note"), "");
        return countries.stream()
                .filter(code -> note.startsWith(code + " ("))
                .findFirst()
                .orElse(null);
    }

    /**
     * @param organisations gives the record of an investor, if it has one
     * @param sections gives the section of a division
     */
    ProjectContent content(
            Function<Investor, @Nullable UUID> organisations, Function<String, Optional<String>> sections) {
        var stage = Stage.valueOf(row.text("status_code"));
        var source = list(row.find("source_urls")).stream().findFirst().orElse(null);
        return ProjectContentBuilder.builder()
                .name(new Name(row.find("name_vi"), row.find("name_en")))
                .category(row.find("category"))
                .regime(row.find("legal_regime", LegalRegime::valueOf))
                .section(section(sections))
                .opening(new Opening(stage, row.find("status_as_of", ReducedDate::parse), source))
                .site(Site.of(
                        row.find("former_unit"),
                        row.find("new_unit_gso_code", code -> "C-" + code + "-2025"),
                        row.find("park_code")))
                .parties(parties(organisations))
                .capital(capital(source))
                .claims(claims())
                .documents(documents())
                .note(note())
                .build();
    }

    private @Nullable String section(Function<String, Optional<String>> sections) {
        return Optional.ofNullable(row.find("vsic_2025_division"))
                .flatMap(sections)
                .orElse(null);
    }

    private List<Party> parties(Function<Investor, @Nullable UUID> organisations) {
        var parties = new ArrayList<Party>();
        for (var investor : investors()) {
            var id = "p" + (parties.size() + 1);
            parties.add(PartyBuilder.builder(Party.of(id, PartyRole.INVESTOR, investor.name(), investor.country()))
                    .organisation(organisations.apply(investor))
                    .build());
        }
        return parties;
    }

    private List<CapitalFigure> capital(@Nullable String source) {
        var value = row.find("capital_value", BigDecimal::new);
        if (value == null) {
            return List.of();
        }
        var unit = BigDecimal.TEN.pow("billion".equals(row.find("capital_unit")) ? 9 : 6);
        var kind = Objects.requireNonNullElse(row.find("capital_kind", CapitalKind::valueOf), CapitalKind.ANNOUNCED);
        return List.of(new CapitalFigure(
                "c1",
                value.multiply(unit),
                row.text("capital_currency"),
                kind,
                row.find("capital_as_of", ReducedDate::parse),
                source,
                true));
    }

    /** What a company says is step 1; only a certificate it holds is step 2, with the publication that reports it. */
    private List<GreenClaim> claims() {
        var certified =
                row.find("certifications") == null ? Stream.<String>empty() : Stream.of(row.text("certifications"));
        var texts = Stream.concat(
                certified.map(text -> GreenClaim.of("", english(text), Evidence.CERTIFIED, "d1")),
                list(row.find("green_features")).stream()
                        .map(text -> GreenClaim.of("", english(text), Evidence.SELF_DECLARED, "d1")));
        var claims = texts.toList();
        return IntStream.range(0, claims.size())
                .mapToObj(i -> GreenClaim.of(
                        "g" + (i + 1),
                        claims.get(i).text(),
                        claims.get(i).step(),
                        claims.get(i).proof()))
                .toList();
    }

    private List<Document> documents() {
        var links = list(row.find("source_urls"));
        return IntStream.range(0, links.size())
                .mapToObj(i -> new Document("d" + (i + 1), DocumentKind.PUBLICATION, null, null, null, links.get(i)))
                .toList();
    }

    private @Nullable LocalizedText note() {
        return row.find("discrepancies_or_cautions", DemoProject::english);
    }

    private static LocalizedText english(String text) {
        return new LocalizedText(null, text);
    }

    private static List<String> list(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(";(?![^(]*\\))", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** @param country ISO 3166-1 alpha-2 */
    record Investor(String name, @Nullable String country) {}
}
