package org.greenregistry.shell;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final ObjectProvider<MenuChoice> choices;

    Frame(
            Office office,
            DemoMode mode,
            ObjectProvider<FooterLine> lines,
            ObjectProvider<HeaderCount> counts,
            ObjectProvider<MenuChoice> choices) {
        this.office = office;
        this.mode = mode;
        this.lines = lines;
        this.counts = counts;
        this.choices = choices;
    }

    /** @param path without language */
    record Link(String text, @Nullable String path) {}

    /** @param href where it leads; absent where that is nowhere */
    record Line(String text, @Nullable String href) {}

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
                .filter(entry -> mayOpen(entry.menuClass()) && isMeant(entry.menuClass()))
                .map(entry -> new Link(Wording.text(locale, entry.title()), Lang.trimmed(entry.path())))
                .filter(link ->
                        choices.stream().noneMatch(choice -> choice.path().equals(link.path()) && !choice.isOffered()))
                .toList();
    }

    /** Of the pages of speakers the first stands for all. */
    private static boolean isMeant(@Nullable Class<?> view) {
        return view == null
                || !OfSpeakers.class.isAssignableFrom(view)
                || (Actor.current().organisation() != null
                        && OfSpeakers.all().limit(1).anyMatch(first -> view.equals(first.menuClass())));
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

    /** Who answers for the book and how they are reached, what the book is, what other modules add. */
    List<Line> foot(Locale locale) {
        var foot = new ArrayList<Line>();
        office.authority(locale).ifPresent(authority -> foot.add(new Line(authority, null)));
        office.phone().ifPresent(phone -> foot.add(new Line(phone, "tel:" + phone.replaceAll("[^+\\d]", ""))));
        office.mail().ifPresent(mail -> foot.add(new Line(mail, "mailto:" + mail)));
        office.hours(locale).ifPresent(hours -> foot.add(new Line(hours, null)));
        foot.add(new Line(Wording.text(locale, "about.title"), Place.href(locale, "about")));
        lines.orderedStream().forEach(line -> line.text(locale)
                .ifPresent(text -> foot.add(new Line(
                        text, line.path().map(path -> Place.href(locale, path)).orElse(null)))));
        return foot;
    }
}
