package org.greenregistry.insight.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.insight.CalendarService;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.LetterService;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** One's duties as calendar programs read them (RFC 5545). Whoever knows the address needs no session. */
@RestController
@ForEveryone
class CalendarFeed {

    static final String PATH = "calendar";

    private static final MediaType TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarService calendars;
    private final LetterService addresses;

    CalendarFeed(CalendarService calendars, LetterService addresses) {
        this.calendars = calendars;
        this.addresses = addresses;
    }

    @GetMapping({"/" + PATH + "/{secret:[\\w-]{32}}.ics", "/en/" + PATH + "/{secret:[\\w-]{32}}.ics"})
    ResponseEntity<byte[]> calendar(@PathVariable String secret, HttpServletRequest request, WebRequest conditions) {
        var locale = request.getServletPath().startsWith("/en/") ? Lang.ENGLISH : Lang.VIETNAMESE;
        return calendars
                .open(secret, locale)
                .map(entries -> answer(new CalendarText(entries, addresses::link, locale), conditions))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(CalendarText text, WebRequest conditions) {
        var bytes = text.bytes();
        var tag = CalendarText.tag(bytes);
        if (conditions.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .contentType(TYPE)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(bytes);
    }
}
