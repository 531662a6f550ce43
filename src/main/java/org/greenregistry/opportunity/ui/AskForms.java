package org.greenregistry.opportunity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.AskService;
import org.greenregistry.opportunity.InquiryRequest;
import org.greenregistry.opportunity.InquirySubject;
import org.greenregistry.shell.Formats;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the forms of those who write to the office. */
@RestController
class AskForms {

    private static final List<String> TYPED =
            List.of("form", "name", "company", "address", "question", "country", "phone", "consent");

    private final AskService asking;
    private final Answers answers;
    private final Formats formats;

    AskForms(AskService asking, Answers answers, Formats formats) {
        this.asking = asking;
        this.answers = answers;
        this.formats = formats;
    }

    @PostMapping("/send/question")
    ResponseEntity<Void> question(
            @RequestParam UUID form,
            @RequestParam String project,
            @RequestParam InquirySubject about,
            @RequestParam String name,
            @RequestParam String company,
            @RequestParam String address,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String consent,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request) {
        if (!website.isEmpty()) {
            return answers.sent(request, Slip.answer("opportunity.sent"));
        }
        var receipt = asking.send(
                new InquiryRequest(
                        form,
                        project,
                        about,
                        name,
                        company,
                        address,
                        question,
                        country,
                        phone,
                        consent.equals("yes"),
                        Answers.locale(request)),
                request.getRemoteAddr());
        var key = Actor.current().account() == null ? "inquiry.sent" : "inquiry.received";
        return answers.sent(
                request,
                Slip.answer(key, receipt.number(), receipt.office(), formats.date(receipt.answerBy()), address));
    }

    @PostMapping("/send/confirm-question")
    ResponseEntity<Void> confirm(@RequestParam String key, HttpServletRequest request) {
        return answers.to(request, ThreadPage.PATH + asking.confirm(key));
    }

    @PostMapping("/send/reply")
    ResponseEntity<Void> reply(@RequestParam String key, @RequestParam String question, HttpServletRequest request) {
        asking.reply(key, question, request.getRemoteAddr());
        return answers.to(request, ThreadPage.PATH + key);
    }

    @PostMapping("/send/reply-mine")
    ResponseEntity<Void> reply(@RequestParam UUID inquiry, @RequestParam String question, HttpServletRequest request) {
        asking.replyMine(inquiry, question);
        return answers.to(request, "mine");
    }

    @PostMapping("/send/erase-question")
    ResponseEntity<Void> erase(@RequestParam String key, HttpServletRequest request) {
        asking.erase(key);
        return answers.sent(request, Slip.answer("inquiry.erased"));
    }

    @ExceptionHandler
    ResponseEntity<Void> refused(Refusal no, HttpServletRequest request) {
        return again(Slip.refused(no, request, TYPED), request);
    }

    @ExceptionHandler
    ResponseEntity<Void> unfit(ConstraintViolationException unfit, HttpServletRequest request) {
        return again(Slip.unfit(unfit, request, TYPED), request);
    }

    private ResponseEntity<Void> again(Slip slip, HttpServletRequest request) {
        var project = request.getParameter("project");
        return project == null
                ? answers.refused(request, slip)
                : answers.again(
                        request,
                        "ask?project=" + Answers.encoded(project) + "&about="
                                + Answers.encoded(String.valueOf(request.getParameter("about"))),
                        slip);
    }
}
