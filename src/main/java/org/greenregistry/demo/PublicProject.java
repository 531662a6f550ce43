package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Gap;
import org.greenregistry.dossier.InPrinciple;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.Jobs;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.OpportunityBuilder;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.Term;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.dossier.VsicCode;
import org.greenregistry.dossier.VsicVersion;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of projects-demo.csv, facts of a real project from public sources, as content. Nothing is made up: what the
 * sources do not say is "unknown: not in public sources".
 */
record PublicProject(CsvRow row) {

    private static final LocalDate START = LocalDate.of(2019, 3, 4);
    private static final ReducedDate READ = ReducedDate.parse("2026-11");
    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

    String key() {
        return row.text("demo_code");
    }

    @Nullable
    String parent() {
        return row.find("parent_code");
    }

    /** Some time after the source that tells the status; the demonstration's book begins in 2019. */
    LocalDate recordedOn() {
        var asOf = Stream.of("status_as_of", "capital_as_of")
                .flatMap(column -> Stream.ofNullable(date(column)))
                .findFirst()
                .orElse(ReducedDate.parse("2021-05"));
        var over =
                switch (asOf.precision()) {
                    case YEARS -> asOf.first().plusYears(1);
                    case MONTHS -> asOf.first().plusMonths(1);
                    default -> asOf.first();
                };
        return over.isBefore(START) ? START : over.plusDays(14);
    }

    PublicParties parties() {
        return new PublicParties(row);
    }

    /**
     * @param record gives the record of another project or of an organisation by its key, if there is one
     * @param sections gives the section of a division of VSIC 2025
     */
    ProjectContent content(Function<String, @Nullable UUID> record, Function<String, Optional<String>> sections) {
        var parent = parent();
        return ProjectContentBuilder.builder()
                .name(new Name(row.find("name_vi"), row.find("name_en")))
                .category(row.find("category"))
                .regime(row.find("legal_regime", LegalRegime::valueOf))
                .section(section(sections))
                .activities(activities())
                .opening(new Opening(
                        Stage.valueOf(row.text("status_code")),
                        date("status_as_of"),
                        evidence().link()))
                .licences(licences())
                .site(site())
                .parties(parties().parties(record))
                .capital(capital())
                .term(new Term(row.find("term_years", Integer::valueOf), null))
                .milestones(milestones())
                .jobs(new Jobs(row.find("jobs", Integer::valueOf), null))
                .opportunity(OpportunityBuilder.builder()
                        .landOffered(evidence().isCalling() ? row.find("land_ha", BigDecimal::new) : null)
                        .build())
                .claims(evidence().claims())
                .documents(evidence().documents())
                .parent(parent == null ? null : record.apply(parent))
                .progress(row.find("key_dates", PublicProject::english))
                .note(row.find("note", LocalizedText::vi))
                .sources(evidence().sources(null))
                .gaps(gaps())
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    /** The same after the sources were read again in November 2026. */
    ProjectContent readAgain(ProjectContent content) {
        return ProjectContentBuilder.builder(content)
                .sources(evidence().sources(READ))
                .build();
    }

    private PublicEvidence evidence() {
        return new PublicEvidence(row);
    }

    private @Nullable String section(Function<String, Optional<String>> sections) {
        return Optional.ofNullable(row.find("vsic_2025_division"))
                .flatMap(sections)
                .orElse(null);
    }

    private List<VsicCode> activities() {
        var class2018 = row.find("vsic_2018_class");
        return class2018 == null ? List.of() : List.of(new VsicCode("v1", VsicVersion.V2018, class2018, true));
    }

    private Licences licences() {
        return new Licences(
                new InPrinciple(null, date("in_principle_on"), null),
                new InvestmentCertificate(null, date("certificate_on"), null),
                null,
                Licences.NONE.environment(),
                Licences.NONE.building(),
                Licences.NONE.land());
    }

    private Site site() {
        var lat = row.find("lat", BigDecimal::new);
        var lon = row.find("lon", BigDecimal::new);
        return new Site(
                row.find("former_unit"),
                row.find("new_unit_gso_code", code -> "C-" + code + "-2025"),
                row.find("park_code"),
                null,
                lat == null || lon == null ? null : new GeoPoint(lat, lon),
                SitePrecision.APPROXIMATE,
                null,
                null,
                row.find("land_ha", hectares -> new BigDecimal(hectares).multiply(HECTARE)));
    }

    private List<CapitalFigure> capital() {
        var value = row.find("capital_value", BigDecimal::new);
        if (value == null) {
            return List.of();
        }
        var unit = BigDecimal.TEN.pow("billion".equals(row.find("capital_unit")) ? 9 : 6);
        var kind = CapitalKind.valueOf(row.text("capital_kind"));
        return List.of(new CapitalFigure(
                "c1",
                value.multiply(unit),
                row.text("capital_currency"),
                kind,
                date("capital_as_of"),
                evidence().link(),
                true));
    }

    /** Each {@code KIND/phase:planned|actual:date}. */
    private List<Milestone> milestones() {
        var made = new ArrayList<Milestone>();
        for (var point : Objects.requireNonNullElse(row.find("milestones"), "").split(" ", -1)) {
            var parts = point.split("[:/]", -1);
            if (parts.length >= 3) {
                var phase = parts.length == 4 ? parts[1] : null;
                var planned = parts[parts.length - 2].equals("planned");
                var date = ReducedDate.parse(parts[parts.length - 1]);
                made.add(new Milestone(
                        "m" + (made.size() + 1),
                        MilestoneKind.valueOf(parts[0]),
                        phase,
                        planned ? date : null,
                        planned ? null : date));
            }
        }
        return made;
    }

    /** What is not asked by a stage but by a rule on the whole. */
    private List<Gap> gaps() {
        return "REGISTERED".equals(row.find("capital_kind")) ? List.of() : List.of(Gap.of("capital", ValueGap.UNKNOWN));
    }

    private @Nullable ReducedDate date(String column) {
        return row.find(column, ReducedDate::parse);
    }

    static LocalizedText english(String text) {
        return new LocalizedText(null, text);
    }

    static List<String> list(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(";(?![^(]*\\))", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
