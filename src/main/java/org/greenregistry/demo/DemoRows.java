package org.greenregistry.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.greenregistry.cooperation.Participant;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.jspecify.annotations.Nullable;

/** Cells of the demonstration's tables that hold more than one value. */
final class DemoRows {

    private DemoRows() {}

    static Name name(CsvRow row) {
        return new Name(row.text("vi"), row.text("en"));
    }

    /** Of the columns {@code name_vi} and {@code name_en}; absent where both are empty. */
    static @Nullable LocalizedText text(CsvRow row, String name) {
        var vi = row.find(name + "_vi");
        var en = row.find(name + "_en");
        return vi == null && en == null ? null : new LocalizedText(vi, en);
    }

    /** What stands between semicolons, each made with an id of its own. */
    static <T> List<T> items(CsvRow row, String column, String prefix, BiFunction<String, String, T> maker) {
        var items = new ArrayList<T>();
        for (var part : parts(row, column, "; ")) {
            items.add(maker.apply(prefix + (items.size() + 1), part));
        }
        return items;
    }

    static <T> List<T> words(CsvRow row, String column, Function<String, T> maker) {
        return parts(row, column, " ").stream().map(maker).toList();
    }

    private static List<String> parts(CsvRow row, String column, String between) {
        var text = row.find(column);
        return text == null ? List.of() : Arrays.asList(text.split(between, -1));
    }

    static @Nullable ReducedDate date(CsvRow row, String column) {
        return row.find(column, ReducedDate::parse);
    }

    static @Nullable Integer count(CsvRow row, String column) {
        return row.find(column, Integer::valueOf);
    }

    static @Nullable BigDecimal amount(CsvRow row, String column) {
        return row.find(column, BigDecimal::new);
    }

    /** Those written in a cell; a code of partners-demo.csv stands for the partner and its record. */
    static List<Participant> participants(CsvRow row, String column, Function<String, @Nullable UUID> record) {
        return items(row, column, "p", (id, written) -> DemoPartner.all().stream()
                .filter(partner -> partner.code().equals(written))
                .findFirst()
                .map(partner -> new Participant(
                        id,
                        record.apply(written),
                        Objects.requireNonNull(partner.name().vi()),
                        partner.role()))
                .orElseGet(() -> new Participant(id, null, written, null)));
    }

    /** Made up. */
    static OrganisationContent organisation(CsvRow row) {
        return OrganisationContentBuilder.builder(OrganisationContent.of(name(row), row.text("country")))
                .roles(List.of(HelixRole.valueOf(row.text("role"))))
                .profile(text(row, "profile"))
                .sources(madeUp())
                .sample(true)
                .build();
    }

    static List<Source> madeUp() {
        return List.of(new Source(
                "s1",
                SampleProject.MADE_UP,
                null,
                Confidence.LOW,
                new LocalizedText(SampleProject.MADE_UP, "Sample data, made up")));
    }
}
