package org.greenregistry;

import static org.greenregistry.People.as;

import java.util.UUID;
import org.greenregistry.opportunity.AskService;
import org.greenregistry.opportunity.InquiryRequest;
import org.greenregistry.opportunity.InquiryService;
import org.greenregistry.opportunity.InquirySubject;
import org.greenregistry.shell.Lang;
import org.springframework.jdbc.core.JdbcTemplate;

/** A question somebody outside asked about a project. */
public final class AskedQuestion {

    private AskedQuestion() {}

    /** Its mail is confirmed, so that the office has it. */
    public static UUID about(String project, AskService asking, InquiryService inquiries, JdbcTemplate database) {
        var form = UUID.randomUUID();
        var request = new InquiryRequest(
                form,
                project,
                InquirySubject.QUESTION,
                "Eva",
                "Eva ApS",
                form + "@example.com",
                "Bao giờ xong?",
                "",
                "",
                true,
                Lang.VIETNAMESE);
        asking.send(request, form.toString());
        var mail = database.queryForObject(
                "select body from work_letter where address = ?", String.class, request.address());
        asking.confirm(mail.replaceAll("(?s).*thread/([\\w-]{32}).*", "$1"));
        return as(People.MANAGER, inquiries::all).stream()
                .filter(row -> row.project().equals(project))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
