package org.greenregistry.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.cooperation.CityCriterion;
import org.greenregistry.cooperation.CourseContent;
import org.greenregistry.cooperation.IndicatorContent;
import org.greenregistry.cooperation.StaffDemand;
import org.greenregistry.cooperation.StartupContent;
import org.greenregistry.cooperation.StartupStage;
import org.greenregistry.cooperation.TrainingField;
import org.greenregistry.cooperation.TrainingLevel;
import org.greenregistry.cooperation.YearValue;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.kernel.CsvRow;
import org.jspecify.annotations.Nullable;

/** Training, start-ups and indicators nobody has, from courses.csv, startups.csv and indicators.csv. */
final class DemoLearning {

    private DemoLearning() {}

    static CourseContent course(CsvRow row, Function<String, @Nullable UUID> record) {
        return new CourseContent(
                DemoRows.name(row),
                TrainingField.valueOf(row.text("field")),
                TrainingLevel.valueOf(row.text("level")),
                null,
                DemoRows.participants(row, "provider", record),
                row.find("place"),
                row.find("unit"),
                DemoRows.date(row, "from"),
                DemoRows.date(row, "until"),
                DemoRows.count(row, "places"),
                DemoRows.count(row, "trainees"),
                DemoRows.text(row, "certificate"),
                DemoRows.count(row, "issued"),
                DemoRows.items(row, "demands", "d", (id, written) -> demand(id, written, record)),
                DemoRows.madeUp(),
                null,
                true);
    }

    /** Key of the project, people, year. */
    private static StaffDemand demand(String id, String written, Function<String, @Nullable UUID> record) {
        var parts = written.split(" ", -1);
        return new StaffDemand(id, record.apply(parts[0]), Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
    }

    static StartupContent startup(CsvRow row, Function<String, @Nullable UUID> record) {
        return new StartupContent(
                DemoRows.name(row),
                null,
                StartupStage.valueOf(row.text("stage")),
                DemoRows.text(row, "summary"),
                DemoRows.date(row, "founded"),
                DemoRows.words(row, "areas", GreenDealArea::valueOf),
                DemoRows.participants(row, "incubator", record),
                DemoRows.participants(row, "tester", record),
                DemoRows.amount(row, "funding"),
                row.find("currency"),
                DemoRows.madeUp(),
                null,
                true);
    }

    static IndicatorContent indicator(CsvRow row) {
        return new IndicatorContent(
                DemoRows.name(row),
                CityCriterion.valueOf(row.text("criterion")),
                DemoRows.text(row, "unit"),
                DemoRows.text(row, "definition"),
                List.of(),
                DemoRows.items(row, "values", "v", DemoLearning::value),
                DemoRows.madeUp(),
                null,
                true);
    }

    private static YearValue value(String id, String written) {
        var parts = written.split(" ", -1);
        return new YearValue(id, Integer.valueOf(parts[0]), new BigDecimal(parts[1]), null);
    }
}
