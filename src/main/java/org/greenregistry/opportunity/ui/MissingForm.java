package org.greenregistry.opportunity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.DemandService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the button that asks for a missing value. */
@RestController
class MissingForm {

    private final DemandService demands;
    private final Answers answers;

    MissingForm(DemandService demands, Answers answers) {
        this.demands = demands;
        this.answers = answers;
    }

    /** Behind one network address may be many people: their browsers tell some of them apart. */
    @PostMapping("/send/missing")
    ResponseEntity<Void> ask(
            @RequestParam String project,
            @RequestParam String field,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request) {
        if (website.isEmpty()) {
            var network = request.getRemoteAddr();
            var browser = Objects.toString(request.getHeader(HttpHeaders.USER_AGENT), "");
            demands.ask(project, field, network + " " + browser, network);
        }
        return answers.sent(request, Slip.answer("demand.sent"));
    }

    @ExceptionHandler
    ResponseEntity<Void> refused(Refusal no, HttpServletRequest request) {
        var words = no.arguments().stream().map(Object::toString).toList();
        return answers.refused(request, new Slip(no.key(), words, Map.of()));
    }
}
