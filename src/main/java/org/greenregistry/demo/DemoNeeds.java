package org.greenregistry.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.greenregistry.access.Acting;
import org.greenregistry.cooperation.IntroductionService;
import org.greenregistry.cooperation.IntroductionState;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.cooperation.NeedContentBuilder;
import org.greenregistry.cooperation.NeedOwner;
import org.greenregistry.cooperation.NeedSide;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.ledger.RecordService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Needs and offers of people who do not exist, with those an officer introduced: real ones only their owners know. */
@Component
@Profile("demo")
class DemoNeeds {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 10);
    private static final LocalDate INTRODUCED = LocalDate.of(2026, 11, 12);
    private static final LocalDate HEARD = LocalDate.of(2026, 11, 13);

    private final DemoPen pen;
    private final RecordService records;
    private final IntroductionService introductions;

    DemoNeeds(DemoPen pen, RecordService records, IntroductionService introductions) {
        this.pen = pen;
        this.records = records;
        this.introductions = introductions;
    }

    /** @param diary takes a day and what is done on it */
    void plan(DemoPen.Pair people, BiConsumer<LocalDate, Runnable> diary) {
        CsvFile.beside(DemoNeeds.class, "sample-needs.csv")
                .read(Function.identity())
                .forEach(row -> diary.accept(WRITTEN, () -> pen.publish(row.text("key"), content(row), people)));
        diary.accept(INTRODUCED, () -> introduce("heat-need", "heat-offer", people));
        diary.accept(INTRODUCED, () -> introduce("tech-need", "tech-offer", people));
        diary.accept(
                HEARD,
                () -> Acting.as(people.officer(), () -> {
                    var made = introductions.of(record("tech-need")).getFirst();
                    introductions.move(made.id(), IntroductionState.TALKING, "");
                    return made;
                }));
    }

    private void introduce(String need, String offer, DemoPen.Pair people) {
        Acting.as(people.officer(), () -> introductions.introduce(code(need), code(offer), ""));
    }

    private String code(String key) {
        return records.byId(NeedContent.class, record(key)).orElseThrow().code();
    }

    private UUID record(String key) {
        return Objects.requireNonNull(pen.record(key), key);
    }

    private NeedContent content(CsvRow row) {
        return NeedContentBuilder.builder()
                .name(DemoRows.name(row).text())
                .side(NeedSide.valueOf(row.text("side")))
                .kind(NeedSubject.valueOf(row.text("kind")))
                .description(DemoRows.text(row, "text"))
                .owner(new NeedOwner(pen.record(row.find("by")), row.text("owner")))
                .project(row.find("project", number -> record("MAU-" + number)))
                .sections(DemoRows.words(row, "sections", Function.identity()))
                .unit(row.find("unit"))
                .park(pen.park(row.find("park")))
                .withinKm(DemoRows.amount(row, "within"))
                .quantity(DemoRows.amount(row, "quantity"))
                .measure(row.find("measure"))
                .sizeFrom(DemoRows.amount(row, "from"))
                .sizeTo(DemoRows.amount(row, "to"))
                .currency(row.find("currency"))
                .languages(DemoRows.words(row, "languages", Function.identity()))
                .greenDeal(areas(row))
                .openUntil(DemoRows.date(row, "until"))
                .sources(DemoRows.madeUp())
                .sample(true)
                .build();
    }

    private static List<GreenDealArea> areas(CsvRow row) {
        return DemoRows.words(row, "areas", GreenDealArea::valueOf);
    }
}
