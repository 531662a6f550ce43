package org.greenregistry.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.greenregistry.report.OwnReportService;
import org.greenregistry.report.ReportContent;
import org.greenregistry.report.ReportService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Periodic reports of some samples, by sample-reports.csv: written by officers, with a mark by the organisation itself
 * ({@code *}), still waiting ({@code !}) or returned ({@code ~}). Of real companies there are none: nobody knows their
 * figures.
 */
@Component
@Profile("demo")
class DemoReports {

    private static final LocalDate FOUNDED = LocalDate.of(2019, 2, 4);
    private static final OrganisationContent COMPANY = OrganisationContentBuilder.builder(
                    OrganisationContent.of(new Name("Sensor Mau Pte (mẫu)", "Sensor Mau Pte (sample)"), "SG"))
            .sample(true)
            .build();

    private final ReportService reports;
    private final OwnReportService own;
    private final DraftService drafts;
    private final ReviewService reviews;
    private final DemoPen pen;
    private final DemoAccounts accounts;

    DemoReports(
            ReportService reports,
            OwnReportService own,
            DraftService drafts,
            ReviewService reviews,
            DemoPen pen,
            DemoAccounts accounts) {
        this.reports = reports;
        this.own = own;
        this.drafts = drafts;
        this.reviews = reviews;
        this.pen = pen;
        this.accounts = accounts;
    }

    private record Row(String no, int jobs, int begun, List<String> periods) {

        static Row of(CsvRow row) {
            return new Row(
                    row.text("no"),
                    Integer.parseInt(row.text("jobs")),
                    Integer.parseInt(row.text("begun")),
                    List.of(row.text("periods").split(" ", -1)));
        }

        /** Until its yearly or quarterly report is written. */
        static LocalDate written(ReportPeriod period) {
            return period.last().plusDays(period.isYear() ? 80 : 8);
        }
    }

    /** @param diary takes a day and what is done on it */
    void plan(DemoPen.Pair people, BiConsumer<LocalDate, Runnable> diary) {
        diary.accept(FOUNDED, () -> {
            pen.publish(SampleProject.COMPANY, COMPANY, people);
            accounts.speakFor(Objects.requireNonNull(pen.record(SampleProject.COMPANY)));
        });
        for (var row : CsvFile.beside(DemoReports.class, "sample-reports.csv").read(Row::of)) {
            for (var word : row.periods()) {
                var period = ReportPeriod.parse(word.replaceAll("[*!~]", ""));
                diary.accept(Row.written(period), () -> write(row, period, word, people));
            }
        }
    }

    private void write(Row row, ReportPeriod period, String word, DemoPen.Pair people) {
        var project = Objects.requireNonNull(pen.record("MAU-" + row.no()));
        if (word.endsWith("*")) {
            var company = accounts.company();
            var draft = handedIn(
                    row, company, () -> own.begin(own.projects().getFirst().code(), period));
            accept(draft, people.officer());
            return;
        }
        var draft = handedIn(row, people.officer(), () -> reports.begin(project, period));
        if (word.endsWith("~")) {
            pen.sendBack(
                    draft,
                    new Remark("", "Xin rà soát lại số lao động nước ngoài và điện năng tiêu thụ."),
                    people.reviewer());
        } else if (!word.endsWith("!")) {
            accept(draft, people.reviewer());
        }
    }

    private UUID handedIn(Row row, Actor writer, Supplier<UUID> begin) {
        return Acting.as(writer, () -> {
            var draft = begin.get();
            var sheet = drafts.open(draft, ReportContent.class);
            var filled = new SampleReport(row.jobs(), row.begun()).filled(sheet.content());
            drafts.save(draft, sheet.revision(), filled, Map.of());
            drafts.submit(draft);
            return draft;
        });
    }

    private void accept(UUID draft, Actor judge) {
        Acting.as(judge, () -> reviews.approve(draft, Publication.INTERNAL));
    }
}
