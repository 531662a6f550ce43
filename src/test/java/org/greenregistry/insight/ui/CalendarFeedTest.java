package org.greenregistry.insight.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.insight.AssignmentInput;
import org.greenregistry.insight.AssignmentService;
import org.greenregistry.insight.CalendarService;
import org.greenregistry.insight.DutyService;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A calendar as another program reads it, parsed by another library than the one that writes it. */
@AppTest
class CalendarFeedTest {

    private static final String TASK =
            "Gọi chủ đầu tư; hỏi: giấy phép, đất đai và “điện” – trả lời bằng văn bản trước cuối tuần này nhé";

    @LocalServerPort
    int port;

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    Staff staff;

    @Autowired
    AssignmentService assignments;

    @Autowired
    CalendarService calendars;

    @Autowired
    DutyService duties;

    @Test
    void everyDutyIsAWholeDayUnderTheSameNameEachTime() throws Exception {
        var owner = staff.hire("Có lịch", Role.OFFICER);
        var due = as(owner, duties::today).plusDays(3);
        var task = new AssignmentInput(owner.requireAccount(), due, TASK);
        as(MANAGER, () -> assignments.assign("Dự án vướng", "projects", task));
        var path = "calendar/" + as(owner, calendars::make) + ".ics";

        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var event = event(answer, TASK);
        assertThat(value(event, Property.DTSTART)).isEqualTo(due.format(DateTimeFormatter.BASIC_ISO_DATE));
        assertThat(event.<Property>getRequiredProperty(Property.DTSTART)
                        .<Parameter>getRequiredParameter(Parameter.VALUE)
                        .getValue())
                .isEqualTo("DATE");
        assertThat(value(event, Property.URL)).contains("/assignments/");
        assertThat(value(event(get(path), TASK), Property.UID)).isEqualTo(value(event, Property.UID));
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(value(event(get("en/" + path), TASK), Property.URL)).contains("/en/assignments/");
    }

    @Test
    void aMilestoneThatMovesStaysTheSameEvent() throws Exception {
        var owner = staff.hire("Người ghi", Role.OFFICER);
        var soon = as(owner, duties::today).plusDays(20);
        var draft = book.submitted(owner, planned("Mốc dời ngày", soon));
        var code = as(REVIEWER, () -> reviews.approve(draft, Publication.INTERNAL));
        var path = "en/calendar/" + as(owner, calendars::make) + ".ics";
        var before = event(get(path), "Mốc dời ngày");

        var later = revised(owner, code, planned("Mốc dời ngày", soon.plusDays(7)));
        as(REVIEWER, () -> reviews.approve(later, Publication.INTERNAL));
        var after = event(get(path), "Mốc dời ngày");

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.DTSTART)).isNotEqualTo(value(before, Property.DTSTART));
        assertThat(Integer.parseInt(value(after, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
        assertThat(value(after, Property.LAST_MODIFIED)).isGreaterThanOrEqualTo(value(before, Property.LAST_MODIFIED));
    }

    @Test
    void whatOpensNothingIsNotFound() throws Exception {
        var owner = staff.hire("Thu hồi", Role.OFFICER);
        var secret = as(owner, calendars::make);
        does(owner, calendars::revoke);

        assertThat(get("calendar/" + secret + ".ics").statusCode()).isEqualTo(404);
        assertThat(get("calendar/" + "a".repeat(32) + ".ics").statusCode()).isEqualTo(404);
        assertThat(get("calendar/x.ics").statusCode()).isEqualTo(404);
    }

    private static ProjectContent planned(String name, LocalDate day) {
        return ProjectContentBuilder.builder(Book.project(name))
                .milestones(List.of(new Milestone("m1", MilestoneKind.OPERATION, null, ReducedDate.of(day), null)))
                .build();
    }

    private UUID revised(Actor owner, String code, ProjectContent content) {
        return as(owner, () -> {
            var record =
                    records.find(ProjectContent.class, code, null).orElseThrow().record();
            var draft = drafts.revise(record);
            drafts.save(draft, drafts.open(draft, ProjectContent.class).revision(), content, Map.of());
            drafts.submit(draft);
            return draft;
        });
    }

    private static CalendarComponent event(HttpResponse<byte[]> answer, String said) throws Exception {
        var text = new String(answer.body(), UTF_8);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(answer.body()));
        return calendar.getComponents(Component.VEVENT).stream()
                .map(CalendarComponent.class::cast)
                .filter(event -> value(event, Property.SUMMARY).contains(said))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private static String value(CalendarComponent event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
