package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.greenregistry.dossier.CapitalChange;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Consent;
import org.greenregistry.dossier.Event;
import org.greenregistry.dossier.EventBuilder;
import org.greenregistry.dossier.EventKind;
import org.greenregistry.dossier.InvestmentForm;
import org.greenregistry.dossier.InvestorKind;
import org.greenregistry.dossier.Jobs;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Purpose;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.Term;
import org.greenregistry.dossier.VsicCode;
import org.greenregistry.dossier.VsicVersion;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;

/**
 * A made-up project of a seeded book: everything follows from its number, so that the same number always gives the same
 * project.
 */
final class SeedProject {

    static final String AUTHORITY = "Sở Tài chính";

    private static final int YEARS = 50;
    private static final BigDecimal RAISE = new BigDecimal("1.25");

    /** Dong for a dollar, to come from dollars to amounts people would write in dong. */
    private static final int DONG = 25_000;

    private final int number;
    private final SeedWorld world;
    private final SeedPath path;
    private final SeedProduct product;
    private final SeedPlace place;
    private final int investorNumber;
    private final SeedInvestor investor;
    private final LocalDate begun;
    private final BigDecimal capital;
    private final BigDecimal hectares;
    private final int jobs;
    private final SeedGreen green;
    private final Optional<GeoPoint> point;

    /** @param number from 0 */
    SeedProject(int number, SeedWorld world) {
        this.number = number;
        this.world = world;
        var random = new SplittableRandom(number * 7919L + 17);
        path = SeedPath.at(random.nextInt(100));
        product = world.products().get(random.nextInt(world.products().size()));
        place = world.places().get(random.nextInt(world.places().size()));
        investorNumber = random.nextInt(world.investors().size());
        investor = SeedInvestor.of(investorNumber);
        begun = world.calendar().recorded(number, 0).minusDays(60L + random.nextInt(1500));
        var size = 0.2 + random.nextDouble() * random.nextDouble() * 4;
        capital = amount(size);
        hectares = BigDecimal.valueOf(Math.max(1, Math.round(product.hectares() * size * 10)), 1);
        jobs = 20 + (int) (size * 300) + random.nextInt(80);
        green = SeedGreen.of(number, random);
        point = Optional.ofNullable(place.point())
                .map(centre -> new GeoPoint(
                        centre.lat().add(BigDecimal.valueOf(random.nextInt(-150, 150), 4)),
                        centre.lon().add(BigDecimal.valueOf(random.nextInt(-150, 150), 4))));
    }

    private BigDecimal amount(double size) {
        var dollars = BigDecimal.valueOf(Math.max(1, Math.round(product.millions() * size * 10)))
                .movePointRight(5);
        return investor.isForeign() ? dollars : dollars.multiply(BigDecimal.valueOf(DONG));
    }

    /** @param version from 0 */
    ProjectContent content(int version) {
        var licensed = path.isCertified(version);
        var papers = new SeedPapers(number, path, begun, world.calendar());
        var builder = ProjectContentBuilder.builder()
                .name(name())
                .category(product.category())
                .regime(LegalRegime.INVESTMENT_LAW_IRC)
                .section(product.section())
                .activities(List.of(new VsicCode("v1", VsicVersion.V2025, product.division(), true)))
                .purpose(purpose())
                .opening(new Opening(path.first(), ReducedDate.of(begun), "Văn bản đề nghị số " + number + "/ĐN"))
                .steps(papers.steps(version))
                .events(licensed && version >= 2 ? List.of(increase()) : List.of())
                .licences(papers.licences(version))
                .site(site(version))
                .parties(path.hasInvestor(version) ? List.of(party()) : List.of())
                .capital(figures(version, licensed))
                .term(new Term(YEARS, ReducedDate.of(begun.plusYears(YEARS))))
                .milestones(papers.milestones(version))
                .partners(SeedPartners.of(number))
                .jobs(new Jobs(jobs + jobs * version / 20, begun.getYear() + 6))
                .opportunity(
                        path.last(version) == Stage.CALLING
                                ? new SeedOffer(number, hectares, begun).opportunity()
                                : Opportunity.NONE);
        return green.into(builder, version, world.calendar().happened(number, version))
                .build();
    }

    private Name name() {
        var by = path == SeedPath.CALLS_ON ? "" : " " + investor.shortName();
        return new Name(
                product.name().vi() + by + " – " + place.name().vi() + ", lô " + lot(),
                product.name().en() + by + " – " + place.name().in(Locale.ENGLISH) + ", lot " + lot());
    }

    private String lot() {
        return (char) ('A' + number % 26) + "-" + (number / 26 + 1);
    }

    private Purpose purpose() {
        var form = investor.isForeign() ? InvestmentForm.FOREIGN_OWNED : InvestmentForm.DOMESTIC;
        return new Purpose(
                new LocalizedText(
                        "Xây dựng và vận hành: " + product.name().vi(),
                        "To build and run: " + product.name().en()),
                new LocalizedText(
                        hectares.toPlainString() + " ha, " + jobs + " việc làm",
                        hectares.toPlainString() + " ha, " + jobs + " jobs"),
                form);
    }

    /** The document of the last version knows the unit of today. */
    private Site site(int version) {
        return new Site(
                "Lô " + lot() + ", " + place.name().vi(),
                version == 3 ? place.today().orElse(place.unit()) : place.unit(),
                place.park(),
                lot(),
                point.orElse(null),
                null,
                null,
                null,
                hectares.movePointRight(4));
    }

    private Party party() {
        var organisation = world.investors().get(investorNumber);
        return PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, investor.name(), investor.country()))
                .organisation(organisation)
                .ultimateCountry(investor.ultimateCountry())
                .kind(investor.isForeign() ? InvestorKind.FOREIGN_ORGANISATION : InvestorKind.VIETNAMESE_ORGANISATION)
                .documentNumber(String.valueOf(3_700_000_000L + investorNumber))
                .contact(world.contact(investorNumber))
                .share(BigDecimal.valueOf(100))
                .consent(new Consent(true, null, null))
                .build();
    }

    private List<CapitalFigure> figures(int version, boolean licensed) {
        var figures = new ArrayList<CapitalFigure>();
        var raised = licensed && version >= 2;
        figures.add(figure("c1", capital, licensed, 0, !raised));
        if (raised) {
            figures.add(figure("c2", capital.multiply(RAISE), true, 2, true));
        }
        return figures;
    }

    private CapitalFigure figure(String id, BigDecimal amount, boolean licensed, int version, boolean preferred) {
        return new CapitalFigure(
                id,
                amount,
                currency(),
                licensed ? CapitalKind.REGISTERED : CapitalKind.EXPECTED,
                ReducedDate.of(version == 0 ? begun : world.calendar().happened(number, version)),
                "Hồ sơ dự án " + number,
                preferred);
    }

    private Event increase() {
        return EventBuilder.builder()
                .id("e1")
                .kind(EventKind.CAPITAL_INCREASE)
                .number(1)
                .on(ReducedDate.of(world.calendar().happened(number, 2)))
                .paper(number + "/ĐC-1")
                .authority(AUTHORITY)
                .capital(new CapitalChange(capital, capital.multiply(RAISE), currency()))
                .build();
    }

    private String currency() {
        if (!investor.isForeign()) {
            return "VND";
        }
        return SeedInvestor.EURO.contains(investor.country()) ? "EUR" : "USD";
    }
}
