package org.greenregistry.insight;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.RecordName;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.reference.WorkingDays;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Duties in words, as far as the current actor may read them. */
@Component
public class DutyWords {

    private static final int JUNE = 6;

    private final RecordService records;
    private final WorkingDays workingDays;
    private final Formats formats;

    DutyWords(RecordService records, WorkingDays workingDays, Formats formats) {
        this.records = records;
        this.workingDays = workingDays;
        this.formats = formats;
    }

    /** What is to be done, such as "Hold to be looked at again: Rooftop solar plant". */
    public String title(Duty duty, Locale locale) {
        return switch (duty.kind()) {
            case REPORT ->
                Wording.text(
                        locale,
                        "duty.title.REPORT",
                        ReportPeriod.parse(duty.subject()).text(locale));
            case MONITORING -> Wording.text(locale, "duty.title.MONITORING", monitored(duty.on(), locale));
            case ASSIGNMENT -> duty.subject();
            case INQUIRY -> Wording.text(locale, "duty.title.INQUIRY", duty.subject());
            case OBSTACLE, HOLD, MILESTONE, TRIAL, SUSPENSION, TERM, LAND, CERTIFICATE ->
                Wording.text(locale, "duty.title.project", what(duty, locale), name(duty.subject(), locale));
        };
    }

    /** The rest: how many projects, whose, and whether offices are closed that day. */
    public String detail(Duty duty, Locale locale) {
        var about =
                switch (duty.kind()) {
                    case REPORT, MONITORING -> Wording.text(locale, "duty.count." + duty.kind(), duty.count());
                    case ASSIGNMENT, INQUIRY -> Objects.requireNonNullElse(duty.detail(), "");
                    case OBSTACLE, HOLD, MILESTONE, TRIAL, SUSPENSION, TERM, LAND, CERTIFICATE -> duty.subject();
                };
        return Stream.of(about, closed(duty.on(), locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** As a calendar elsewhere shows it: without what changes although the duty does not. */
    CalendarEntry entry(Duty duty, Locale locale) {
        var detail = duty.kind().isOfMany() ? closed(duty.on(), locale) : detail(duty, locale);
        return new CalendarEntry(
                duty.id(),
                duty.on(),
                title(duty, locale),
                detail,
                Lang.path(locale, duty.path()),
                duty.known(),
                duty.changed());
    }

    private String closed(LocalDate day, Locale locale) {
        return workingDays.isOne(day)
                ? ""
                : Wording.text(locale, "duty.closed", formats.date(workingDays.after(day, 1)));
    }

    private static String what(Duty duty, Locale locale) {
        var kind = Wording.text(locale, "duty.kind." + duty.kind());
        var list = duty.kind() == DutyKind.MILESTONE ? "milestones" : "obstacles";
        return duty.detail() == null
                ? kind
                : kind + " – " + Wording.text(locale, "project." + list + ".kind." + duty.detail());
    }

    /** In summer they are about the first half of the year, in winter about the year before. */
    private static String monitored(LocalDate day, Locale locale) {
        return day.getMonthValue() > JUNE
                ? Wording.text(locale, "duty.half", String.valueOf(day.getYear()))
                : ReportPeriod.year(day.getYear() - 1).text(locale);
    }

    private String name(String code, Locale locale) {
        return records.named("project", code)
                .map(RecordName::title)
                .map(title -> title.in(locale))
                .orElse(code);
    }
}
