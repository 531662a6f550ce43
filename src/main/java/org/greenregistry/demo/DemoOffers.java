package org.greenregistry.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Made-up organisations, links, incentives, training, start-ups, events, recognitions and smart-city indicators of the
 * demonstration.
 */
@Component
@Profile("demo")
class DemoOffers {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 11, 9);
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 10);

    private final DemoPen pen;

    DemoOffers(DemoPen pen) {
        this.pen = pen;
    }

    /** @param diary takes a day and what is done on it */
    void plan(DemoPen.Pair people, BiConsumer<LocalDate, Runnable> diary) {
        each("sample-organisations.csv", Function.identity())
                .forEach(row ->
                        diary.accept(FOUNDED, () -> pen.publish(row.text("key"), DemoRows.organisation(row), people)));
        each("links.csv", row -> new DemoLink(row, pen::record))
                .forEach(link -> diary.accept(WRITTEN, () -> pen.publish(link.key(), link.content(), people)));
        each("incentives.csv", DemoIncentive::new)
                .forEach(one -> diary.accept(WRITTEN, () -> pen.publish(one.key(), one.content(pen::record), people)));
        each("courses.csv", Function.identity())
                .forEach(row -> diary.accept(
                        WRITTEN, () -> pen.publish(row.text("vi"), DemoLearning.course(row, pen::record), people)));
        each("startups.csv", Function.identity())
                .forEach(row -> diary.accept(
                        WRITTEN, () -> pen.publish(row.text("vi"), DemoLearning.startup(row, pen::record), people)));
        each("events.csv", Function.identity())
                .forEach(row -> diary.accept(
                        WRITTEN, () -> pen.publish(row.text("key"), DemoEvent.event(row, pen::record), people)));
        each("awards.csv", Function.identity())
                .forEach(row -> diary.accept(
                        WRITTEN, () -> pen.publish(row.text("key"), DemoEvent.award(row, pen::record), people)));
        each("indicators.csv", Function.identity())
                .forEach(row ->
                        diary.accept(WRITTEN, () -> pen.publish(row.text("vi"), DemoLearning.indicator(row), people)));
    }

    private static <T> List<T> each(String file, Function<CsvRow, T> reading) {
        return CsvFile.beside(DemoOffers.class, file).read(reading);
    }
}
