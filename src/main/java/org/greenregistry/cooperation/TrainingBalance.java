package org.greenregistry.cooperation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Training offered and people asked for, field by field. A project that asked in several courses of one field for the
 * same year counts with its largest number: it is the same people.
 */
public final class TrainingBalance {

    private final Map<TrainingField, Tally> fields = new EnumMap<>(TrainingField.class);

    private record Asking(UUID project, int by) {}

    private static final class Tally {
        private int courses;
        private int places;
        private int trainees;
        private int issued;
        private final Map<Asking, Integer> asked = new HashMap<>();
    }

    /**
     * One field.
     *
     * @param courses that teach it
     * @param places in them
     * @param trainees taken in
     * @param issued certificates
     * @param projects that asked for people
     * @param people they asked for
     */
    public record Line(int courses, int places, int trainees, int issued, int projects, int people) {}

    public void add(CourseContent course) {
        if (course.field() == null) {
            return;
        }
        var tally = fields.computeIfAbsent(course.field(), field -> new Tally());
        tally.courses++;
        tally.places += orNone(course.places());
        tally.trainees += orNone(course.trainees());
        tally.issued += orNone(course.issued());
        for (var demand : course.demands()) {
            if (demand.project() != null) {
                tally.asked.merge(
                        new Asking(demand.project(), orNone(demand.by())), orNone(demand.people()), Math::max);
            }
        }
    }

    /** Fields that are taught, in the order of the list of fields. */
    public Map<TrainingField, Line> lines() {
        var lines = new EnumMap<TrainingField, Line>(TrainingField.class);
        fields.forEach((field, tally) -> lines.put(
                field,
                new Line(
                        tally.courses,
                        tally.places,
                        tally.trainees,
                        tally.issued,
                        (int) tally.asked.keySet().stream()
                                .map(Asking::project)
                                .distinct()
                                .count(),
                        tally.asked.values().stream().mapToInt(people -> people).sum())));
        return lines;
    }

    private static int orNone(@Nullable Integer number) {
        return Objects.requireNonNullElse(number, 0);
    }
}
