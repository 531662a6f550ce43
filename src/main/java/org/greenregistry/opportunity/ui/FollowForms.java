package org.greenregistry.opportunity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.FollowService;
import org.greenregistry.opportunity.Hours;
import org.greenregistry.opportunity.HoursService;
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
    private final HoursService hours;
    private final Answers answers;

    FollowForms(FollowService follow, HoursService hours, Answers answers) {
        this.follow = follow;
        this.hours = hours;
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
        return answers.sent(request, Slip.answer("opportunity.asked", address, String.valueOf(follow.mailsInAnHour())));
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

    @PostMapping("/send/hours")
    ResponseEntity<Void> hours(
            @RequestParam String key,
            @RequestParam boolean quiet,
            @RequestParam ZoneId zone,
            HttpServletRequest request) {
        var wanted = new Hours(quiet, zone);
        if (key.isEmpty()) {
            hours.changeMine(wanted, Answers.locale(request));
            return answers.to(request, "mine");
        }
        hours.change(key, wanted);
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
        return again(new Slip(no.key(), words, typed(request)), request);
    }

    @ExceptionHandler
    ResponseEntity<Void> unfit(ConstraintViolationException unfit, HttpServletRequest request) {
        return again(new Slip("opportunity.address.unfit", List.of(), typed(request)), request);
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        return Stream.of("address", "pace")
                .collect(Collectors.toMap(
                        name -> name, name -> Objects.requireNonNullElse(request.getParameter(name), "")));
    }

    private ResponseEntity<Void> again(Slip slip, HttpServletRequest request) {
        var target = request.getParameter("target");
        var kind = Target.Kind.LIST.name().equals(request.getParameter("kind")) ? "list" : "project";
        return target == null
                ? answers.refused(request, slip)
                : answers.again(request, "watch?" + kind + "=" + Answers.encoded(target), slip);
    }
}
