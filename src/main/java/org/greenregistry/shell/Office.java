package org.greenregistry.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who keeps the book and how they are reached, as pages, letterheads and printed sheets say it. */
@Component
public class Office {

    private final ShellSettings settings;

    Office(ShellSettings settings) {
        this.settings = settings;
    }

    /** The name of the book. */
    public String book(Locale locale) {
        return said(settings.name(), locale).orElseGet(() -> Wording.text(locale, "shell.name"));
    }

    /** The area the book is about. */
    public Optional<String> locality(Locale locale) {
        return said(settings.locality(), locale);
    }

    /** Who answers for the book. */
    public Optional<String> authority(Locale locale) {
        return said(settings.authority(), locale);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(settings.phone());
    }

    public Optional<String> mail() {
        return Optional.ofNullable(settings.mail());
    }

    public Optional<String> hours(Locale locale) {
        return said(settings.hours(), locale);
    }

    /** Where the public reaches the registry, without trailing slash: as set, otherwise as this request found it. */
    public String address(HttpServletRequest request) {
        if (settings.address() != null) {
            return settings.address().replaceAll("/+$", "");
        }
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    private static Optional<String> said(@Nullable LocalizedText text, Locale locale) {
        return Optional.ofNullable(text).map(both -> both.in(locale)).filter(said -> !said.isEmpty());
    }
}
