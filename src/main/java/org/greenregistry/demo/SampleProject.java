package org.greenregistry.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.greenregistry.dossier.CapitalChange;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Consent;
import org.greenregistry.dossier.Event;
import org.greenregistry.dossier.EventBuilder;
import org.greenregistry.dossier.Extent;
import org.greenregistry.dossier.InvestmentForm;
import org.greenregistry.dossier.InvestorKind;
import org.greenregistry.dossier.Jobs;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Purpose;
import org.greenregistry.dossier.SelectionForm;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.Step;
import org.greenregistry.dossier.StepBuilder;
import org.greenregistry.dossier.StepCause;
import org.greenregistry.dossier.Term;
import org.greenregistry.dossier.VsicCode;
import org.greenregistry.dossier.VsicVersion;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.jspecify.annotations.Nullable;

/**
 * One row of samples.csv: a project nobody has, complete at each step of its journey. What the row does not say follows
 * from it; all names and numbers show that they are made up.
 */
record SampleProject(CsvRow row) {

    /** Key of the person every sample is reached by. */
    static final String CONTACT = "contact";

    /** Key of the organisation that carries out sample 15 and speaks for itself. */
    static final String COMPANY = "company";

    private static final String SPEAKING = "15";

    static final String AGENCY = "Sở Tài chính (mẫu)";
    static final String MADE_UP = "Dữ liệu mẫu, không có thật";
    private static final int YEARS = 50;

    String key() {
        return "MAU-" + row.text("no");
    }

    List<Move> journey() {
        return Move.journey(row.text("journey"));
    }

    /**
     * @param last the move the book has come to
     * @param sections gives the section of a division of VSIC 2025
     * @param park gives the code of a park as the row writes it
     */
    ProjectContent content(
            Move last,
            Function<String, @Nullable UUID> record,
            Function<String, Optional<String>> sections,
            UnaryOperator<@Nullable String> park) {
        var made = journey().subList(0, journey().indexOf(last) + 1);
        var stages = made.stream().filter(move -> move.stage().isPresent()).toList();
        var regime = LegalRegime.valueOf(row.text("regime"));
        var papers = new SamplePapers(key(), regime, stages);
        var begun = stages.getFirst().on();
        return ProjectContentBuilder.builder()
                .sample(true)
                .name(name())
                .category(row.text("category"))
                .regime(regime)
                .section(sections.apply(row.text("vsic")).orElseThrow())
                .activities(List.of(new VsicCode("v1", VsicVersion.V2025, row.text("vsic"), true)))
                .purpose(purpose())
                .opening(new Opening(
                        stages.getFirst().stage().orElseThrow(),
                        stages.getFirst().day(),
                        MADE_UP))
                .steps(steps(stages))
                .events(events(made))
                .licences(papers.licences())
                .site(new Site(
                        "Lô mẫu " + row.text("no"),
                        row.text("unit"),
                        park.apply(row.find("park")),
                        "Mẫu-" + row.text("no"),
                        null,
                        null,
                        null,
                        null,
                        new BigDecimal(row.text("ha")).movePointRight(4)))
                .parties(papers.hasInvestor() ? investors(record) : List.of())
                .capital(List.of(new CapitalFigure(
                        "c1",
                        capital(made),
                        row.text("currency"),
                        papers.isCertified() ? CapitalKind.REGISTERED : CapitalKind.EXPECTED,
                        last.day(),
                        MADE_UP,
                        true)))
                .term(new Term(YEARS, ReducedDate.of(begun.plusYears(YEARS))))
                .milestones(papers.milestones())
                .jobs(new Jobs(Integer.valueOf(row.text("jobs")), begun.getYear() + 5))
                .opportunity(new SampleOffer(row).opportunity(papers.stage(), begun))
                .claims(extras().claims(papers.stage(), last.on()))
                .documents(extras().documents(begun))
                .indicators(extras().indicators(begun, last.on()))
                .frame(SampleFrame.of(row.text("vsic")))
                .digital(extras().digital(last.on()))
                .transfers(extras().transfers(begun))
                .research(extras().research(last.on()))
                .obstacles(extras().obstacles(last.on()))
                .hold(extras().hold(last.on()))
                .parent(extras().parent().map(record).orElse(null))
                .sources(List.of(new Source(
                        "s0", MADE_UP, null, Confidence.LOW, new LocalizedText(MADE_UP, "Sample data, made up"))))
                .build();
    }

    private BigDecimal capital(List<Move> made) {
        return Move.changed(new BigDecimal(row.text("millions")).movePointRight(6), made);
    }

    private Name name() {
        return new Name(
                "Dự án mẫu " + row.text("no") + " – " + row.text("vi"),
                "Sample project " + row.text("no") + " – " + row.text("en"));
    }

    private SampleExtras extras() {
        return new SampleExtras(
                Arrays.asList(Objects.requireNonNullElse(row.find("extras"), "").split(" ", -1)));
    }

    private Purpose purpose() {
        var ha = row.text("ha");
        var jobs = row.text("jobs");
        return new Purpose(
                new LocalizedText("Xây dựng và vận hành: " + row.text("vi"), "To build and run: " + row.text("en")),
                new LocalizedText(ha + " ha, " + jobs + " việc làm", ha + " ha, " + jobs + " jobs"),
                form());
    }

    private InvestmentForm form() {
        if (row.text("regime").equals(LegalRegime.PPP.name())) {
            return InvestmentForm.PPP;
        }
        return isForeign() ? InvestmentForm.FOREIGN_OWNED : InvestmentForm.DOMESTIC;
    }

    private boolean isForeign() {
        return row.find("country") != null && !row.text("country").equals("VN");
    }

    private List<Party> investors(Function<String, @Nullable UUID> record) {
        var named = row.find("investor");
        var name = named == null ? "Nhà đầu tư Mẫu " + row.text("no") : named;
        var country = row.find("country");
        return List.of(PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, name, country == null ? "VN" : country))
                .kind(isForeign() ? InvestorKind.FOREIGN_ORGANISATION : InvestorKind.VIETNAMESE_ORGANISATION)
                .documentNumber(key())
                .contact(record.apply(CONTACT))
                .organisation(row.text("no").equals(SPEAKING) ? record.apply(COMPANY) : null)
                .share(BigDecimal.valueOf(100))
                .consent(new Consent(true, null, null))
                .build());
    }

    private List<Step> steps(List<Move> stages) {
        var steps = new ArrayList<Step>();
        for (var move : stages.subList(1, stages.size())) {
            var to = move.stage().orElseThrow();
            var ends = to == Stage.SUSPENDED || to == Stage.TERMINATED;
            steps.add(StepBuilder.builder()
                    .id("b" + (steps.size() + 1))
                    .to(to)
                    .on(move.day())
                    .number(key() + "/" + (steps.size() + 1))
                    .authority(AGENCY)
                    .cause(ends ? StepCause.INVESTOR : null)
                    .extent(to == Stage.SUSPENDED ? Extent.WHOLE : null)
                    .selection(to == Stage.INVESTOR_SELECTION ? SelectionForm.BIDDING : null)
                    .reason(
                            ends || to == Stage.NOT_PROCEEDED
                                    ? new LocalizedText(
                                            "Lý do mẫu: thị trường thay đổi", "Sample reason: the market changed")
                                    : null)
                    .until(
                            to == Stage.SUSPENDED || to == Stage.TRIAL_OPERATION
                                    ? ReducedDate.of(move.on().plusMonths(6))
                                    : null)
                    .build());
        }
        return steps;
    }

    private List<Event> events(List<Move> made) {
        var events = new ArrayList<Event>();
        for (var i = 0; i < made.size(); i++) {
            var move = made.get(i);
            var kind = move.event().orElse(null);
            if (kind != null) {
                var number = events.size() + 1;
                events.add(EventBuilder.builder()
                        .id("e" + number)
                        .kind(kind)
                        .number(number)
                        .on(move.day())
                        .paper(key() + "/DC-" + number)
                        .authority(AGENCY)
                        .capital(
                                kind.changesCapital()
                                        ? new CapitalChange(
                                                capital(made.subList(0, i)),
                                                capital(made.subList(0, i + 1)),
                                                row.text("currency"))
                                        : CapitalChange.NONE)
                        .reason(new LocalizedText("Lý do mẫu", "Sample reason"))
                        .build());
            }
        }
        return events;
    }
}
