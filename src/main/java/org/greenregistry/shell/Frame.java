package org.greenregistry.shell;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the header and the foot of every page say. The plain page and the live one are built from the same parts. */
@Component
class Frame {

    private static final AccessAnnotationChecker ACCESS = new AccessAnnotationChecker();

    private final Office office;
    private final DemoMode mode;
    private final ObjectProvider<FooterLine> lines;
    private final ObjectProvider<HeaderCount> counts;

    Frame(Office office, DemoMode mode, ObjectProvider<FooterLine> lines, ObjectProvider<HeaderCount> counts) {
        this.office = office;
        this.mode = mode;
        this.lines = lines;
        this.counts = counts;
    }

    /** @param path without language; absent where the line leads nowhere */
    record Link(String text, @Nullable String path) {}

    String name(Locale locale) {
        return office.book(locale);
    }

    Optional<String> locality(Locale locale) {
        return office.locality(locale);
    }

    boolean isDemo() {
        return mode.demo();
    }

    /** The pages the current actor may open, as their routes announce them with {@code @Menu}. */
    List<Link> menu(Locale locale) {
        return MenuConfiguration.getMenuEntries(Lang.VIETNAMESE).stream()
                .filter(entry -> mayOpen(entry.menuClass()))
                .map(entry -> new Link(Wording.text(locale, entry.title()), Lang.trimmed(entry.path())))
                .toList();
    }

    /** Vaadin's own check needs a request of Vaadin, which the plain page has not. */
    private static boolean mayOpen(@Nullable Class<?> view) {
        var actor = Actor.current();
        var principal = SecurityContextHolder.getContext().getAuthentication();
        return view != null && ACCESS.hasAccess(view, actor.equals(Actor.PUBLIC) ? null : principal, actor::is);
    }

    /** What the header counts for the current actor. */
    List<HeaderCount.Count> counts() {
        return counts.orderedStream().flatMap(offered -> offered.now().stream()).toList();
    }

    List<Link> foot(Locale locale) {
        var foot = new ArrayList<Link>();
        office.authority(locale).ifPresent(authority -> foot.add(new Link(authority, null)));
        contact(locale).ifPresent(contact -> foot.add(new Link(contact, null)));
        foot.add(new Link(Wording.text(locale, "about.title"), "about"));
        lines.orderedStream().forEach(line -> line.text(locale)
                .ifPresent(text -> foot.add(new Link(text, line.path().orElse(null)))));
        return foot;
    }

    private Optional<String> contact(Locale locale) {
        var parts = Stream.of(office.phone(), office.mail(), office.hours(locale))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }
}
