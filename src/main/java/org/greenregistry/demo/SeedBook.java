package org.greenregistry.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.greenregistry.access.Acting;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Batch;
import org.greenregistry.ledger.BatchLine;
import org.greenregistry.ledger.BatchService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.PersonDetails;
import org.greenregistry.organisation.PersonService;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty book with made-up projects through the ledger's door for many records: one account hands over, another
 * approves, each batch on the day the calendar gives. The next batch is written down while one is approved.
 */
@Component
@Profile("seed")
class SeedBook {

    private static final Logger LOG = LoggerFactory.getLogger(SeedBook.class);
    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 4);
    private static final int PROJECTS_PER_INVESTOR = 40;
    private static final int CONTACTS = 40;
    private static final String MADE_UP = "Nhân vật không có thật";
    private static final int BATCHES_PER_LINE_OF_PROGRESS = 20;

    private final BatchService batches;
    private final PersonService persons;
    private final DemoClock clock;
    private final CodeLists codes;
    private final ZoneId zone;

    SeedBook(BatchService batches, PersonService persons, DemoClock clock, CodeLists codes, ZoneId zone) {
        this.batches = batches;
        this.persons = persons;
        this.clock = clock;
        this.codes = codes;
        this.zone = zone;
    }

    /** Turns the clock back to the day the book begins. */
    void open() {
        walkTo(BEGIN);
    }

    void fill(int projects, int needs, DemoPen.Pair people) {
        var calendar = new SeedCalendar(projects);
        var firms = Math.max(1, projects / PROJECTS_PER_INVESTOR);
        try (var hand = Executors.newSingleThreadExecutor()) {
            var work = new Work(UUID.randomUUID(), people, hand);
            var investors = work.write(
                    firms,
                    OrganisationContent.class,
                    any -> BEGIN,
                    firm -> new BatchLine<>(null, SeedInvestor.of(firm).content()));
            var world = new SeedWorld(
                    calendar,
                    SeedProduct.all(this::section),
                    SeedPlace.all(Gazetteer.book()),
                    investors,
                    contacts(people));
            List<UUID> records = List.of();
            for (var version = 0; version < SeedCalendar.VERSIONS; version++) {
                LOG.info("version {} of {} of each project", version + 1, SeedCalendar.VERSIONS);
                var known = records;
                var now = version;
                records = work.write(
                        projects,
                        ProjectContent.class,
                        first -> calendar.recorded(first, now),
                        number -> new BatchLine<>(
                                known.isEmpty() ? null : known.get(number),
                                new SeedProject(number, world).content(now)));
            }
            var last = calendar.recorded(projects - 1, SeedCalendar.VERSIONS - 1);
            LOG.info("{} needs and offers", needs);
            work.write(
                    needs,
                    NeedContent.class,
                    any -> last,
                    number -> new BatchLine<>(null, new SeedNeed(number, world).content()));
        }
        clock.tellTheTruth();
    }

    private List<UUID> contacts(DemoPen.Pair people) {
        return IntStream.range(0, CONTACTS)
                .mapToObj(number -> new PersonDetails(
                        "Người Liên Hệ " + number, MADE_UP, "contact" + number + "@example.org", null))
                .map(person -> Acting.as(people.officer(), () -> persons.create(person)))
                .toList();
    }

    private Optional<String> section(String division) {
        return codes.find(ReferenceList.VSIC_2025, division).map(Code::group);
    }

    private void walkTo(LocalDate day) {
        clock.walkTo(day.atTime(9, 0).atZone(zone).toInstant());
    }

    /** Writing under one batch id, with a second hand that prepares. */
    private class Work {

        private final UUID id;
        private final DemoPen.Pair people;
        private final ExecutorService hand;

        Work(UUID id, DemoPen.Pair people, ExecutorService hand) {
            this.id = id;
            this.people = people;
            this.hand = hand;
        }

        /** @return the records, by number */
        <C extends Record> List<UUID> write(
                int all, Class<C> type, IntFunction<LocalDate> day, IntFunction<BatchLine<C>> line) {
            var records = new ArrayList<UUID>(all);
            var next = prepared(type, 0, all, line);
            for (var first = 0; first < all; first += BatchService.MOST) {
                var batch = next.join();
                next = prepared(type, first + BatchService.MOST, all, line);
                walkTo(day.apply(first));
                Acting.as(people.reviewer(), () -> batches.approve(batch, Publication.PUBLIC))
                        .forEach(made -> records.add(made.record()));
                if (first / BatchService.MOST % BATCHES_PER_LINE_OF_PROGRESS == 0) {
                    LOG.info("{} of {}", records.size(), all);
                }
            }
            return records;
        }

        private <C extends Record> CompletableFuture<Batch<C>> prepared(
                Class<C> type, int from, int all, IntFunction<BatchLine<C>> line) {
            return CompletableFuture.supplyAsync(
                    () -> Acting.as(people.officer(), () -> batches.submit(id, type, lines(from, all, line))), hand);
        }

        private static <C extends Record> List<BatchLine<C>> lines(int from, int all, IntFunction<BatchLine<C>> line) {
            return IntStream.range(from, Math.min(all, from + BatchService.MOST))
                    .mapToObj(line)
                    .toList();
        }
    }
}
