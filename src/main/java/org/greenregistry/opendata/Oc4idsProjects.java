package org.greenregistry.opendata;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects as OC4IDS has them. What the standard has no honest place for is left out: decision 29 names it. */
@Component
class Oc4idsProjects {

    private final FacetValues values;
    private final Oc4idsPlaces places;
    private final Oc4idsTimes times;
    private final String prefix;

    Oc4idsProjects(FacetValues values, Oc4idsPlaces places, ZoneId zone, Oc4idsSettings settings) {
        this.values = values;
        this.places = places;
        this.times = new Oc4idsTimes(zone);
        this.prefix = settings.oc4idsPrefix();
    }

    /** @param published as the public sees it */
    Oc4idsProject project(Published<ProjectContent> published, Locale locale) {
        var content = published.content();
        var history = content.history();
        return new Oc4idsProject(
                prefix + "-" + published.code(),
                times.moment(published.recordedFrom()),
                locale.getLanguage(),
                identifiers(content),
                said(content.name().text(), locale),
                said(content.purpose().scale(), locale),
                said(content.purpose().objectives(), locale),
                Oc4idsCodes.status(content),
                Oc4idsCodes.type(content.category()),
                Oc4idsCodes.sectors(content.category(), content.section()),
                classifications(content, locale),
                times.period(
                        content.licences().certificate().on(), content.term().endsOn()),
                times.of(Oc4idsCodes.IDENTIFICATION, history),
                times.of(Oc4idsCodes.PREPARATION, history),
                times.of(Oc4idsCodes.IMPLEMENTATION, history),
                times.of(Oc4idsCodes.MAINTENANCE, history),
                places.of(content.site(), locale),
                budget(content.capital(), locale),
                Oc4idsParties.of(content),
                forecasts(content, locale),
                content.milestones().stream()
                        .filter(milestone -> milestone.kind() != null)
                        .map(milestone -> milestone(milestone, locale))
                        .toList(),
                completion(history),
                content.documents().stream()
                        .filter(document -> document.kind() != null)
                        .map(document -> document(document, locale))
                        .toList());
    }

    private static @Nullable String said(@Nullable LocalizedText text, Locale locale) {
        var said = text == null ? "" : text.in(locale);
        return said.isBlank() ? null : said;
    }

    /** Numbers of the papers the project lives by. */
    private static List<Oc4idsProject.SimpleIdentifier> identifiers(ProjectContent content) {
        var licences = content.licences();
        return Stream.of(
                        identifier(licences.inPrinciple().number(), "VN-IPA"),
                        identifier(licences.certificate().number(), "VN-IRC"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Oc4idsProject.SimpleIdentifier> identifier(@Nullable String number, String scheme) {
        return number == null || number.isBlank()
                ? List.of()
                : List.of(new Oc4idsProject.SimpleIdentifier(number, scheme));
    }

    private List<Oc4idsProject.Classification> classifications(ProjectContent content, Locale locale) {
        var all = new ArrayList<Oc4idsProject.Classification>();
        if (content.category() != null) {
            var word = values.word(Facet.CATEGORY, content.category(), locale);
            all.add(new Oc4idsProject.Classification("GPR-CATEGORY", content.category(), word));
        }
        if (content.section() != null) {
            var word = values.word(Facet.SECTION, content.section(), locale);
            all.add(new Oc4idsProject.Classification("VN-VSIC-2025", content.section(), word));
        }
        content.frame().goals().stream()
                .distinct()
                .forEach(goal -> all.add(new Oc4idsProject.Classification("sdg", String.valueOf(goal.number()), null)));
        return List.copyOf(all);
    }

    /** Preferred figures alone; the others are older words on the same. */
    private static Oc4idsProject.@Nullable Budget budget(List<CapitalFigure> figures, Locale locale) {
        var kinds = new EnumMap<CapitalKind, List<Oc4idsProject.Breakdown>>(CapitalKind.class);
        for (var figure : figures) {
            var value = value(figure);
            if (figure.preferred() && figure.kind() != null && value != null) {
                kinds.computeIfAbsent(figure.kind(), kind -> new ArrayList<>())
                        .add(new Oc4idsProject.Breakdown(figure.id(), told(figure), value));
            }
        }
        var main = CapitalFigure.main(figures);
        var word = main.map(CapitalFigure::kind).map(kind -> word(kind, locale)).orElse(null);
        return kinds.isEmpty()
                ? null
                : new Oc4idsProject.Budget(
                        word,
                        main.map(Oc4idsProjects::value).orElse(null),
                        kinds.entrySet().stream()
                                .map(kind -> new Oc4idsProject.Breakdowns(
                                        Oc4idsCodes.camel(kind.getKey().name()),
                                        word(kind.getKey(), locale),
                                        List.copyOf(kind.getValue())))
                                .toList());
    }

    private static String word(CapitalKind kind, Locale locale) {
        return Wording.text(locale, "project.capital.kind." + kind);
    }

    private static Oc4idsProject.@Nullable Value value(CapitalFigure figure) {
        return figure.amount() == null || figure.currency() == null
                ? null
                : new Oc4idsProject.Value(figure.amount().stripTrailingZeros(), figure.currency());
    }

    private static @Nullable String told(CapitalFigure figure) {
        var told = Stream.of(figure.source(), figure.asOf())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? null : told;
    }

    private static List<Oc4idsProject.Metric> forecasts(ProjectContent content, Locale locale) {
        var planned = content.jobs().planned();
        if (planned == null) {
            return List.of();
        }
        var by = content.jobs().by();
        var observation =
                new Oc4idsProject.Observation("jobs-planned", planned.toString(), by == null ? null : by.toString());
        return List.of(new Oc4idsProject.Metric("jobs", Wording.text(locale, "api.oc4ids.jobs"), List.of(observation)));
    }

    private Oc4idsProject.Milestone milestone(Milestone milestone, Locale locale) {
        var kind = Objects.requireNonNull(milestone.kind());
        return new Oc4idsProject.Milestone(
                milestone.id(),
                Wording.text(locale, "project.milestones.kind." + kind),
                Oc4idsCodes.milestone(kind),
                inexact(milestone, locale),
                times.day(milestone.planned()),
                times.day(milestone.actual()),
                milestone.actual() == null ? "scheduled" : "met");
    }

    /** The phase, and dates that are known to the month or year only. */
    private @Nullable String inexact(Milestone milestone, Locale locale) {
        var said = new ArrayList<String>();
        if (milestone.phase() != null && !milestone.phase().isBlank()) {
            said.add(milestone.phase());
        }
        addInexact(said, "api.oc4ids.planned", milestone.planned(), locale);
        addInexact(said, "api.oc4ids.actual", milestone.actual(), locale);
        return said.isEmpty() ? null : String.join("; ", said);
    }

    private void addInexact(List<String> said, String key, @Nullable ReducedDate date, Locale locale) {
        if (date != null && times.day(date) == null) {
            said.add(Wording.text(locale, key, date.text()));
        }
    }

    /** The works are complete when operation begins. */
    private Oc4idsProject.@Nullable Completion completion(List<Held> history) {
        return history.stream()
                .filter(held -> held.stage() == Stage.OPERATING)
                .findFirst()
                .map(held -> times.day(held.since()))
                .map(Oc4idsProject.Completion::new)
                .orElse(null);
    }

    private Oc4idsProject.Document document(Document document, Locale locale) {
        var kind = Objects.requireNonNull(document.kind());
        var word = Wording.text(locale, "project.documents.kind." + kind);
        var number = document.number();
        return new Oc4idsProject.Document(
                document.id(),
                Oc4idsCodes.document(kind),
                number == null || number.isBlank() ? word : word + " " + number,
                address(document.link()),
                times.day(document.date()),
                document.authority() == null || document.authority().isBlank() ? null : document.authority());
    }

    /** In the letters of RFC 3986; absent for what is no address. */
    private static @Nullable String address(@Nullable String link) {
        try {
            var address = link == null ? null : new URI(link);
            return address == null || !Set.of("http", "https").contains(address.getScheme())
                    ? null
                    : address.toASCIIString();
        } catch (URISyntaxException none) {
            return null;
        }
    }
}
