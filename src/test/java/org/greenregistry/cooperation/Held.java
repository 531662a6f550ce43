package org.greenregistry.cooperation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.jspecify.annotations.Nullable;

/** Events for tests. */
public final class Held {

    private Held() {}

    /** A conference that led to {@code steps}, one after the other. */
    public static EventContent conference(
            String name, String from, @Nullable String until, boolean sample, Effect... steps) {
        return conference(name, from, until, sample, Admission.NONE, steps);
    }

    /** One for which guests can register as long as it is not over. */
    public static EventContent open(String name, LocalDate day, @Nullable Integer seats) {
        var admission = new Admission(ReducedDate.of(day), seats, LocalizedText.vi("Mời mang theo giấy tờ."));
        return conference(name, day.toString(), null, false, admission);
    }

    /** One that says how many seats there are, but not until when one can register. */
    public static EventContent seated(String name, LocalDate day, @Nullable Integer seats) {
        return conference(name, day.toString(), null, false, new Admission(null, seats, null));
    }

    private static EventContent conference(
            String name, String from, @Nullable String until, boolean sample, Admission admission, Effect... steps) {
        var outcomes = Arrays.stream(steps)
                .map(step ->
                        new EventOutcome("k" + step, step, LocalizedText.vi("Kết quả " + step), null, null, null, null))
                .toList();
        return new EventContent(
                new Name(name, name + " in English"),
                EventType.CONFERENCE,
                Attendance.HYBRID,
                ReducedDate.parse(from),
                until == null ? null : ReducedDate.parse(until),
                null,
                LocalizedText.vi("Hội trường"),
                null,
                null,
                null,
                null,
                null,
                List.of(new Participant("p1", null, "Becamex IDC", null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                outcomes,
                admission,
                List.of(new Source("s1", "https://www.wtca.org/news", null, null, null)),
                null,
                sample);
    }
}
