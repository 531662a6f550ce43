package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.Gap;
import org.greenregistry.dossier.Indicators;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.organisation.PersonNames;
import org.greenregistry.project.ProjectService;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** Any value of a project as people read it; one that is absent with a reason says the reason. */
@org.springframework.stereotype.Component
class Values {

    /** Amounts by the component beside them that holds their currency: the two are shown as one. */
    private static final Map<String, String> CURRENCIES = Map.of(
            "capital.amount", "currency",
            "events.capital.before", "currency",
            "events.capital.after", "currency",
            "opportunity.landPrice", "landCurrency");

    private static final Set<String> SAID_WITH_AMOUNT =
            Set.of("capital.currency", "events.capital.currency", "opportunity.landCurrency");

    private static final Set<String> PEOPLE = Set.of("parties.legalRepresentative", "parties.contact");

    private static final String DOTS = "••••••";

    private final ProjectWords words;
    private final ProjectService projects;
    private final PersonNames people;
    private final Formats formats;
    private final Offers offers;

    Values(ProjectWords words, ProjectService projects, PersonNames people, Formats formats, Offers offers) {
        this.words = words;
        this.projects = projects;
        this.people = people;
        this.formats = formats;
        this.offers = offers;
    }

    /** Empty if there is nothing to say. */
    Optional<Component> shown(Leaf leaf, Reading reading) {
        if (SAID_WITH_AMOUNT.contains(leaf.field())) {
            return Optional.empty();
        }
        if (leaf.level() == Level.RESTRICTED) {
            return Actor.current().isStaff() && reading.isNewest()
                    ? Optional.of(onDemand(leaf, reading))
                    : Optional.empty();
        }
        if (!Actor.current().level().covers(leaf.level())) {
            return Optional.empty();
        }
        var value = leaf.value();
        return value == null
                ? reading.gap(leaf.path()).map(gap -> missing(gap, leaf.path(), reading))
                : present(leaf, value, reading);
    }

    /** Nobody knows whether there is one before asking; the asking is journalled. */
    private static Component onDemand(Leaf leaf, Reading reading) {
        var value = new Span(DOTS);
        var button = Tags.said("button", "button reveal", Wording.text(reading.locale(), "catalogue.reveal"));
        button.getElement().setAttribute("type", "button");
        button.getElement()
                .setAttribute(
                        "aria-label",
                        Wording.text(reading.locale(), "catalogue.reveal.what", leaf.label(reading.locale())));
        button.getElement().addEventListener("click", click -> reading.acts().reveal(leaf.path(), value));
        return Tags.tag("span", "row", value, button);
    }

    /** A fact that is not there: the reason somebody gave for the first of {@code paths}, and the way to ask. */
    Fact absent(String name, Reading reading, String... paths) {
        var said = Stream.of(paths)
                .filter(path -> reading.gap(path).isPresent())
                .findFirst()
                .flatMap(path -> reading.gap(path).map(gap -> missing(gap, path, reading)))
                .orElseGet(() -> asking(
                        Tags.span("unknown", Wording.text(reading.locale(), "catalogue.unpublished")),
                        paths[0],
                        reading));
        return new Fact(name, new Span(said));
    }

    /** The reason, and the way to ask for the value. */
    Component missing(Gap gap, String path, Reading reading) {
        return asking(reason(gap, reading.locale()), path, reading);
    }

    private Component asking(Component said, String path, Reading reading) {
        if (!reading.isNewest()) {
            return said;
        }
        return offers.onMissing(reading.project(), path, reading.locale())
                .<Component>map(ask -> Tags.tag("span", "row", said, ask))
                .orElse(said);
    }

    /** The name of a value that is not there, leading to where one can ask for it. */
    Component named(Leaf leaf, Reading reading) {
        var label = leaf.label(reading.locale());
        return Optional.of(reading)
                .filter(Reading::isNewest)
                .flatMap(newest -> offers.toAsk(newest.project(), leaf.path(), newest.locale()))
                .<Component>map(ask -> {
                    var link = Tags.link("", ask.href(), label);
                    link.getElement().setAttribute("title", ask.label());
                    return link;
                })
                .orElseGet(() -> new Span(label));
    }

    /** Why the value of {@code leaf} is absent, if that is one word and the reader may know it. */
    Optional<ValueGap> excuse(Leaf leaf, Reading reading) {
        return leaf.level() != Level.RESTRICTED
                        && Actor.current().level().covers(leaf.level())
                        && !SAID_WITH_AMOUNT.contains(leaf.field())
                        && leaf.value() == null
                ? reading.gap(leaf.path()).filter(gap -> gap.remark() == null).map(Gap::reason)
                : Optional.empty();
    }

    private static Component reason(Gap gap, Locale locale) {
        var reason = Tags.span("unknown", Wording.text(locale, "project.gaps.reason." + gap.reason()));
        if (gap.remark() != null) {
            reason.add(new Span(" – "), Marks.text(gap.remark(), locale));
        }
        return reason;
    }

    private Optional<Component> present(Leaf leaf, Object value, Reading reading) {
        var locale = reading.locale();
        return switch (value) {
            case LocalizedText text -> Optional.of(Marks.text(text, locale));
            case UUID person
            when PEOPLE.contains(leaf.field()) ->
                people.line(person)
                        .<Component>map(Span::new)
                        .or(() -> Optional.of(Tags.span("unknown", Wording.text(locale, "person.unnamed"))));
            case UUID record -> linked(leaf, record, locale);
            case String id
            when leaf.name().equals("proof") -> reading.document(id).map(document -> Papers.source(document, locale));
            case String address when address.startsWith("http") -> Optional.of(Papers.link(address));
            case BigDecimal amount
            when CURRENCIES.containsKey(leaf.field()) -> Optional.of(Tags.span("amount", money(amount, leaf, locale)));
            case BigDecimal measured
            when leaf.field().equals("indicators.value") -> Optional.of(new Span(measure(measured, leaf, locale)));
            default -> Optional.of(new Span(words.of(leaf.field(), text(value), locale)));
        };
    }

    /** A project the reader may not see is no secret, its name is. Organisations stand beside the name they go by. */
    private Optional<Component> linked(Leaf leaf, UUID record, Locale locale) {
        if (leaf.name().equals("organisation")) {
            return Optional.empty();
        }
        return Optional.of(projects.name(record)
                .<Component>map(named -> Tags.link(
                        "",
                        RowCard.href(named.code(), named.name(), null, locale),
                        named.name().in(locale)))
                .orElseGet(() -> Tags.span("unknown", Wording.text(locale, "catalogue.unpublished"))));
    }

    private String money(BigDecimal amount, Leaf leaf, Locale locale) {
        var code = leaf.beside(CURRENCIES.getOrDefault(leaf.field(), ""));
        return price(amount, code == null ? null : code.toString(), locale);
    }

    /** A price may be finer than a coin; it is then no amount that could be paid, and shown digit by digit. */
    String price(BigDecimal amount, @Nullable String code, Locale locale) {
        if (code == null) {
            return formats.number(amount, locale);
        }
        return formats.money(amount, Currency.getInstance(code), locale);
    }

    private String measure(BigDecimal value, Leaf leaf, Locale locale) {
        var number = formats.number(value, locale);
        return Optional.ofNullable(leaf.beside("indicator"))
                .flatMap(indicator -> Indicators.unit(indicator.toString(), locale))
                .map(unit -> number + " " + unit)
                .orElse(number);
    }

    /** As the canonical text has it. */
    private static String text(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(", "));
            case BigDecimal number -> number.toPlainString();
            default -> Objects.toString(value);
        };
    }
}
