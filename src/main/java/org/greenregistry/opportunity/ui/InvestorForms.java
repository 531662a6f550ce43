package org.greenregistry.opportunity.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.InvestorService;
import org.greenregistry.opportunity.Profile;
import org.greenregistry.opportunity.RegistrationRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the forms of investors about their accounts. */
@RestController
class InvestorForms {

    /** What may stand in a form that is shown again; a passphrase never does. */
    private static final List<String> TYPED = List.of("name", "company", "address", "consent", "username");

    private final InvestorService investors;
    private final Answers answers;

    InvestorForms(InvestorService investors, Answers answers) {
        this.investors = investors;
        this.answers = answers;
    }

    @PostMapping("/send/register")
    ResponseEntity<Void> register(
            @RequestParam String name,
            @RequestParam String company,
            @RequestParam String address,
            @RequestParam(defaultValue = "") String consent,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request) {
        if (website.isEmpty()) {
            investors.ask(
                    new RegistrationRequest(name, company, address, consent.equals("yes"), Answers.locale(request)),
                    request.getRemoteAddr());
        }
        return answers.sent(request, Slip.answer("register.asked", address));
    }

    @PostMapping("/send/welcome")
    ResponseEntity<Void> join(
            @RequestParam String key,
            @RequestParam String username,
            @RequestParam String passphrase,
            HttpServletRequest request) {
        investors.join(key, username, passphrase);
        return answers.to(request, "sign-in?ready");
    }

    @PostMapping("/send/profile")
    ResponseEntity<Void> profile(
            @RequestParam String company,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String land,
            @RequestParam(defaultValue = "") String places,
            HttpServletRequest request) {
        investors.change(new Profile(company, section, land, places));
        return answers.to(request, "mine");
    }

    @PostMapping("/send/leave")
    ResponseEntity<Void> leave(@RequestParam String consent, HttpServletRequest request) throws ServletException {
        if (!consent.equals("yes")) {
            return answers.to(request, "mine");
        }
        investors.leave();
        request.logout();
        return answers.sent(request, Slip.answer("mine.left"));
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
        var link = request.getParameter("key");
        return answers.again(request, link == null ? "register" : RegisterPage.WELCOME + link, slip);
    }
}
