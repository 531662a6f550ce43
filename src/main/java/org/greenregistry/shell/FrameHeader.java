package org.greenregistry.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;

/** Brand, menu, language and account. Buttons act through {@code frontend/frame.ts}, so they need no server. */
class FrameHeader extends Header {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Anchor skip = new Anchor();
    private final Anchor language = new Anchor();
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Div counts = new Div();
    private final Frame frame;
    private final NativeButton signOut = new NativeButton();

    FrameHeader(Frame frame, Place place) {
        this.frame = frame;
        addClassName("frame-header");
        var locale = place.locale();
        skip.setText(Wording.text(locale, "shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        var bar = new Div(
                brand(frame, place.locale()), menuButton(place), menu(frame, place), counts, language, account(place));
        counts.addClassName("header-counts");
        bar.addClassName("frame-bar");
        add(skip, bar);
        show(place);
    }

    /** Marks where the visitor is, and leads the language switch to the same page. */
    void show(Place place) {
        var other = Lang.other(place.locale());
        skip.setHref(place.in(place.locale()) + "#main");
        language.setHref(place.in(other));
        language.setText(Wording.text(other, "shell.language"));
        language.addClassName("language");
        // A page is made in one language: changing it loads the page anew.
        language.getElement().setAttribute("router-ignore", true);
        language.getElement().setAttribute("lang", other.getLanguage());
        language.getElement().setAttribute("hreflang", other.getLanguage());
        counts.removeAll();
        frame.counts().forEach(count -> counts.add(count(count, place)));
        // The nearest entry only: one page may lie below another.
        var current = links.keySet().stream().filter(place::isWithin).max(Comparator.comparingInt(String::length));
        links.forEach((path, link) -> mark(link, current.filter(path::equals).isPresent()));
    }

    void onSignOut(Runnable act) {
        signOut.addClickListener(click -> act.run());
    }

    private static void mark(HasElement link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    static Anchor brand(Frame frame, Locale locale) {
        var mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(frame.name(locale));
        name.addClassName("brand-name");
        var words = new Span(name);
        words.addClassName("brand-words");
        frame.locality(locale).ifPresent(locality -> {
            var where = new Span(locality);
            where.addClassName("brand-place");
            words.add(where);
        });
        var brand = new Anchor(Place.href(locale, ""), mark, words);
        brand.addClassName("brand");
        return brand;
    }

    private static NativeButton menuButton(Place place) {
        var button = new NativeButton();
        button.addClassName("menu-button");
        button.getElement().setAttribute("aria-label", Wording.text(place.locale(), "shell.menu"));
        button.getElement().setAttribute("aria-controls", "frame-menu");
        button.getElement().setAttribute("aria-expanded", "false");
        return button;
    }

    private Nav menu(Frame frame, Place place) {
        var list = new UnorderedList();
        for (var entry : frame.menu(place.locale())) {
            var path = entry.path() == null ? "" : entry.path();
            var link = new Anchor(Place.href(place.locale(), path), entry.text());
            links.put(path, link);
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.setId("frame-menu");
        nav.addClassName("frame-menu");
        nav.getElement().setAttribute("aria-label", Wording.text(place.locale(), "shell.menu"));
        return nav;
    }

    private static Anchor count(HeaderCount.Count count, Place place) {
        var link = new Anchor(Place.href(place.locale(), count.path()), Tags.sign("header-bell", ""));
        if (count.number() > 0) {
            link.add(Tags.sign("header-number", String.valueOf(Math.min(count.number(), 99))));
        }
        var words = Wording.text(place.locale(), count.key(), count.number());
        link.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        link.addClassName("header-count");
        mark(link, place.isWithin(count.path()));
        return link;
    }

    private Div account(Place place) {
        var scheme = new NativeButton();
        scheme.addClassName("scheme-button");
        scheme.getElement().setAttribute("aria-label", Wording.text(place.locale(), "shell.scheme"));
        scheme.getElement().setAttribute("title", Wording.text(place.locale(), "shell.scheme"));
        var account = new Div(scheme);
        account.addClassName("frame-account");
        var actor = Actor.current();
        if (actor.account() == null) {
            var signIn =
                    new Anchor(Place.href(place.locale(), "sign-in"), Wording.text(place.locale(), "shell.sign-in"));
            signIn.addClassName("sign-in");
            account.add(signIn);
        } else {
            var name = new Span(actor.name());
            name.addClassName("actor");
            name.setTitle(actor.name());
            name.getElement().setAttribute("data-initials", initials(actor.name()));
            signOut.setText(Wording.text(place.locale(), "shell.sign-out"));
            signOut.addClassName("sign-out");
            account.add(name, signOut);
        }
        return account;
    }

    /** Of the first and the last word, what stands in brackets left out. */
    private static String initials(String name) {
        var words = WORD.matcher(name.replaceAll("\\(.*?\\)", ""))
                .results()
                .map(MatchResult::group)
                .toList();
        return words.size() < 2
                ? words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining())
                : words.getFirst().substring(0, 1) + words.getLast().substring(0, 1);
    }
}
