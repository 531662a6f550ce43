package org.greenregistry.opportunity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.FollowService;
import org.greenregistry.opportunity.Pace;
import org.greenregistry.opportunity.Target;
import org.greenregistry.opportunity.WatchRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the forms about watches. Each is answered by the address of a page, so that reloading sends nothing again. */
@RestController
class FollowForms {

    private final FollowService follow;
    private final Answers answers;

    FollowForms(FollowService follow, Answers answers) {
        this.follow = follow;
        this.answers = answers;
    }

    @PostMapping("/send/watch")
    ResponseEntity<Void> watch(
            @RequestParam Target.Kind kind,
            @RequestParam String target,
            @RequestParam Pace pace,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request) {
        var locale = Answers.locale(request);
        var wanted = new Target(kind, target);
        if (Actor.current().account() != null) {
            follow.follow(wanted, pace, locale);
            return answers.sent(request, Slip.answer("opportunity.watching"));
        }
        if (website.isEmpty()) {
            follow.ask(new WatchRequest(wanted, address, pace, locale), request.getRemoteAddr());
        }
        return answers.sent(request, Slip.answer("opportunity.asked", address));
    }

    @PostMapping("/send/confirm")
    ResponseEntity<Void> confirm(@RequestParam String key, HttpServletRequest request) {
        return answers.to(request, FollowPage.PATH + follow.confirm(key) + "?begun");
    }

    @PostMapping("/send/pace")
    ResponseEntity<Void> pace(
            @RequestParam String key, @RequestParam UUID watch, @RequestParam Pace pace, HttpServletRequest request) {
        if (key.isEmpty()) {
            follow.changeMine(watch, pace);
            return answers.to(request, "mine");
        }
        follow.change(key, watch, pace);
        return answers.to(request, FollowPage.PATH + key);
    }

    @PostMapping(value = "/send/stop", params = "watch")
    ResponseEntity<Void> stop(@RequestParam String key, @RequestParam UUID watch, HttpServletRequest request) {
        if (key.isEmpty()) {
            follow.stopMine(watch);
            return answers.to(request, "mine");
        }
        follow.stop(key, watch);
        return answers.to(request, FollowPage.PATH + key);
    }

    /** By the button of the page, or by the mail program itself (RFC 8058), which wants no page. */
    @PostMapping(value = "/send/stop", params = "!watch")
    ResponseEntity<Void> stopAll(@RequestParam String key, HttpServletRequest request) {
        if (request.getParameter("List-Unsubscribe") != null) {
            follow.stopAll(key);
            return ResponseEntity.ok().build();
        }
        follow.erase(key);
        return answers.sent(request, Slip.answer("opportunity.stopped"));
    }

    @ExceptionHandler
    ResponseEntity<Void> refused(Refusal no, HttpServletRequest request) {
        var words = no.arguments().stream().map(Object::toString).toList();
        return again(new Slip(no.key(), words, Map.of("address", typed(request))), request);
    }

    @ExceptionHandler
    ResponseEntity<Void> unfit(ConstraintViolationException unfit, HttpServletRequest request) {
        return again(new Slip("opportunity.address.unfit", List.of(), Map.of("address", typed(request))), request);
    }

    private static String typed(HttpServletRequest request) {
        var address = request.getParameter("address");
        return address == null ? "" : address;
    }

    private ResponseEntity<Void> again(Slip slip, HttpServletRequest request) {
        var project = request.getParameter("target");
        return project == null
                ? answers.refused(request, slip)
                : answers.again(request, "watch?project=" + Answers.encoded(project), slip);
    }
}
