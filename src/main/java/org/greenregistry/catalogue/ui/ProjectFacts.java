package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.VsicSections;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.Published;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The six facts everybody asks first. What is not known is said, never left out. */
@Component
class ProjectFacts {

    private final Marks marks;
    private final CodeLists codes;

    ProjectFacts(Marks marks, CodeLists codes) {
        this.marks = marks;
        this.codes = codes;
    }

    HtmlContainer of(Published<ProjectContent> project, Locale locale) {
        var content = project.content();
        return Tags.tag(
                "dl",
                "facts",
                fact("capital", capital(content.capital(), locale), locale),
                fact("place", place(content, locale), locale),
                fact("investors", investors(content.parties(), locale), locale),
                fact("category", known(content.category(), this::category, locale), locale),
                fact("section", known(content.section(), ProjectFacts::section, locale), locale),
                fact(
                        "regime",
                        known(
                                content.regime(),
                                (regime, language) -> Wording.text(language, "project.regime." + regime),
                                locale),
                        locale));
    }

    private static HtmlContainer fact(String name, Span value, Locale locale) {
        return Tags.tag(
                "div",
                "",
                Tags.said("dt", "", Wording.text(locale, "catalogue.fact." + name)),
                Tags.tag("dd", "", value));
    }

    private Span capital(List<CapitalFigure> figures, Locale locale) {
        var shown = figures.stream()
                .filter(figure -> figure.level() == Level.PUBLIC && figure.preferred())
                .findFirst();
        return shown.map(figure -> new Span(
                        Tags.span("amount", marks.amount(figure, locale)),
                        Tags.span("fact-more", Marks.kind(figure, locale) + " · " + Marks.date(figure.asOf(), locale))))
                .orElseGet(() -> Tags.span("unknown", Wording.text(locale, "catalogue.unpublished")));
    }

    private Span place(ProjectContent content, Locale locale) {
        var park = marks.parkOf(content.site().park()).map(found -> found.name().in(locale));
        var unit = marks.current(content.site().unit())
                .map(found -> found.fullName().in(locale));
        if (park.isEmpty() && unit.isEmpty()) {
            return Tags.span("unknown", Wording.text(locale, "catalogue.unknown"));
        }
        var made = new Span(park.or(() -> unit).orElse(""));
        if (park.isPresent()) {
            unit.ifPresent(name -> made.add(Tags.span("fact-more", name)));
        }
        return made;
    }

    private static Span investors(List<Party> parties, Locale locale) {
        var investors = parties.stream()
                .filter(party -> party.role() == PartyRole.INVESTOR)
                .toList();
        if (investors.isEmpty()) {
            return Marks.unknown(locale);
        }
        var countries =
                investors.stream().map(Party::country).filter(Objects::nonNull).toList();
        var first = Objects.requireNonNullElse(investors.getFirst().name(), "");
        var names = investors.size() == 1
                ? first
                : Wording.text(locale, "catalogue.fact.investors.more", first, investors.size() - 1);
        return new Span(new Span(names), Tags.span("fact-more", Marks.countries(countries, locale)));
    }

    /** What it counts as today, as in the lists. */
    private String category(String written, Locale locale) {
        return codes.name(ReferenceList.CATEGORY, codes.current(ReferenceList.CATEGORY, written), locale);
    }

    private static String section(String letter, Locale locale) {
        return VsicSections.name(letter, locale) + " (VSIC\u00a0" + letter + ")";
    }

    private static <T> Span known(@Nullable T value, Words<T> words, Locale locale) {
        return value == null ? Marks.unknown(locale) : new Span(words.of(value, locale));
    }

    private interface Words<T> {
        String of(T value, Locale locale);
    }
}
