package org.greenregistry.opportunity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.GuestRequest;
import org.greenregistry.opportunity.GuestService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the forms of guests of events. */
@RestController
class GuestForms {

    private static final List<String> TYPED = List.of("name", "company", "address", "remark", "consent");

    private final GuestService guests;
    private final Answers answers;

    GuestForms(GuestService guests, Answers answers) {
        this.guests = guests;
        this.answers = answers;
    }

    @PostMapping("/send/attend")
    ResponseEntity<Void> attend(
            @RequestParam String event,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(defaultValue = "") String consent,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request) {
        if (website.isEmpty()) {
            guests.ask(
                    new GuestRequest(
                            event, name, company, address, remark, consent.equals("yes"), Answers.locale(request)),
                    request.getRemoteAddr());
        }
        return answers.sent(request, Slip.answer("guest.asked", address, String.valueOf(guests.mailsInAnHour())));
    }

    @PostMapping("/send/confirm-guest")
    ResponseEntity<Void> confirm(@RequestParam String key, HttpServletRequest request) {
        return answers.to(request, GuestPage.PATH + guests.confirm(key));
    }

    @PostMapping("/send/withdraw-guest")
    ResponseEntity<Void> withdraw(@RequestParam String key, HttpServletRequest request) {
        guests.withdraw(key);
        return answers.sent(request, Slip.answer("guest.withdrawn"));
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
        var event = request.getParameter("event");
        return event == null
                ? answers.refused(request, slip)
                : answers.again(request, AttendPage.PATH + "?event=" + Answers.encoded(event), slip);
    }
}
