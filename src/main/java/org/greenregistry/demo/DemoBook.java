package org.greenregistry.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.Remark;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.PersonDetails;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty book the way people would have filled it since 2019: officers record, reviewers approve, each at the
 * date the diary gives.
 */
@Component
@Profile("demo")
class DemoBook {

    private static final Logger LOG = LoggerFactory.getLogger(DemoBook.class);
    private static final LocalDate BEGIN = LocalDate.of(2019, 1, 7);
    private static final LocalDate READ_AGAIN = LocalDate.of(2026, 11, 9);

    /** A bell that counts years tells nobody anything: what came before this day was read. */
    private static final LocalDate CAUGHT_UP = READ_AGAIN.plusDays(6);

    private static final PersonDetails CONTACT =
            new PersonDetails("Người Liên Hệ (mẫu)", "Nhân vật không có thật", "mau@example.org", null);

    private final DemoPen pen;
    private final DemoRates rates;
    private final DemoReports reports;
    private final DemoSteering steering;
    private final DemoOffers offers;
    private final DemoNeeds needs;
    private final DemoClock clock;
    private final CodeLists codes;
    private final ZoneId zone;

    DemoBook(
            DemoPen pen,
            DemoRates rates,
            DemoReports reports,
            DemoSteering steering,
            DemoOffers offers,
            DemoNeeds needs,
            DemoClock clock,
            CodeLists codes,
            ZoneId zone) {
        this.pen = pen;
        this.rates = rates;
        this.reports = reports;
        this.steering = steering;
        this.offers = offers;
        this.needs = needs;
        this.clock = clock;
        this.codes = codes;
        this.zone = zone;
    }

    /** What somebody did on one day. */
    private record Entry(LocalDate on, Runnable act) {}

    /** Turns the clock back to the day the book begins. */
    void open() {
        clock.walkTo(moment(BEGIN, -60));
    }

    /**
     * @param team in turn they write and decide
     * @param steward keeps the exchange rates
     */
    void fill(List<DemoPen.Pair> team, Actor steward) {
        var diary = new ArrayList<Entry>();
        DemoRates.all()
                .forEach(rate ->
                        diary.add(new Entry(Objects.requireNonNull(rate.from()), () -> rates.write(rate, steward))));
        organisations(diary, team.getFirst());
        publicProjects(diary, team);
        samples(diary, team);
        reports.plan(team.getFirst(), (on, act) -> diary.add(new Entry(on, act)));
        offers.plan(team.getLast(), (on, act) -> diary.add(new Entry(on, act)));
        needs.plan(team.getFirst(), (on, act) -> diary.add(new Entry(on, act)));
        steering.plan(team, (on, act) -> diary.add(new Entry(on, act)));
        diary.add(new Entry(
                SamplePark.FIRST_WRITTEN, () -> pen.publish(SamplePark.KEY, SamplePark.before(), team.getFirst())));
        diary.add(new Entry(READ_AGAIN, () -> {
            pen.publish(SamplePark.KEY, SamplePark.content(pen::record), team.getFirst());
            pen.publish(SamplePark.OTHER_KEY, SamplePark.other(), team.getFirst());
        }));
        diary.add(new Entry(CAUGHT_UP, () -> team.stream()
                .flatMap(pair -> Stream.of(pair.officer(), pair.reviewer()))
                .forEach(pen::catchUp)));
        diary.sort(Comparator.comparing(Entry::on));
        for (var i = 0; i < diary.size(); i++) {
            clock.walkTo(moment(diary.get(i).on(), i));
            diary.get(i).act().run();
        }
        clock.tellTheTruth();
        LOG.info("the demonstration's diary has {} entries", diary.size());
    }

    /** Within office hours, and later than the entry before. */
    private Instant moment(LocalDate day, int order) {
        return day.atTime(LocalTime.of(8, 0)).plusMinutes(order).atZone(zone).toInstant();
    }

    private void organisations(List<Entry> diary, DemoPen.Pair people) {
        diary.add(new Entry(BEGIN, () -> pen.person(SampleProject.CONTACT, CONTACT, people.officer())));
        DemoPartner.all().forEach(partner -> organisation(diary, partner.code(), partner.content(), people));
        rows().stream()
                .flatMap(row -> row.parties().investors().stream())
                .distinct()
                .filter(investor -> partner(investor.name()) == null)
                .forEach(investor -> organisation(
                        diary,
                        investor.name(),
                        OrganisationContent.of(new Name(investor.name(), investor.name()), investor.country()),
                        people));
    }

    /** Without a country nobody can say which firm it is; associations and authorities may be of several. */
    private void organisation(List<Entry> diary, String key, OrganisationContent content, DemoPen.Pair people) {
        if (content.country() != null || !content.roles().isEmpty()) {
            diary.add(new Entry(BEGIN, () -> pen.publish(key, content, people)));
        }
    }

    private void publicProjects(List<Entry> diary, List<DemoPen.Pair> team) {
        var rows = rows();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var first = team.get(i % team.size());
            var again = team.get((i + 1) % team.size());
            diary.add(new Entry(
                    row.recordedOn(), () -> pen.publish(row.key(), row.content(this::record, this::section), first)));
            diary.add(new Entry(
                    READ_AGAIN.plusDays(i % 5),
                    () -> pen.publish(row.key(), row.readAgain(row.content(this::record, this::section)), again)));
        }
    }

    private void samples(List<Entry> diary, List<DemoPen.Pair> team) {
        var samples = CsvFile.beside(DemoBook.class, "samples.csv").read(SampleProject::new);
        for (var i = 0; i < samples.size(); i++) {
            var sample = samples.get(i);
            var people = team.get(i % team.size());
            sample.journey()
                    .forEach(move -> diary.add(new Entry(move.on().plusDays(7), () -> write(sample, move, people))));
        }
    }

    private void write(SampleProject sample, Move move, DemoPen.Pair people) {
        var key = sample.key();
        if (move.isWithdrawal()) {
            pen.withdraw(key, "Mẫu: không thuộc phạm vi của sổ", people);
            return;
        }
        var content = sample.content(move, this::record, this::section, pen::park);
        switch (move.paper()) {
            case APPROVED -> pen.publish(key, content, people);
            case SUBMITTED -> pen.submit(key, content, people.officer());
            case DRAFT -> pen.draft(key, content, people.officer());
            case RETURNED ->
                pen.sendBack(
                        pen.submit(key, content, people.officer()),
                        new Remark("site.address", "Xin ghi rõ số lô như trong văn bản."),
                        people.reviewer());
        }
    }

    private @Nullable UUID record(String key) {
        var partner = partner(key);
        return pen.record(partner == null ? key : partner.code());
    }

    private static @Nullable DemoPartner partner(String written) {
        return DemoPartner.all().stream()
                .filter(partner -> partner.code().equals(written) || partner.isCalled(written))
                .findFirst()
                .orElse(null);
    }

    private Optional<String> section(String division) {
        return codes.find(ReferenceList.VSIC_2025, division).map(Code::group);
    }

    private static List<PublicProject> rows() {
        return CsvFile.beside(DemoBook.class, "projects-demo.csv").read(PublicProject::new);
    }
}
