package org.greenregistry.opportunity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RecordName;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What a target is called, and where it is shown. */
@Component
public class TargetWords {

    static final String KIND = "project";

    private static final Set<Facet> PLACES = EnumSet.of(Facet.UNIT, Facet.PARK, Facet.DISTRICT);
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final RecordService records;
    private final CatalogueParameters parameters;
    private final FacetValues values;

    TargetWords(RecordService records, CatalogueParameters parameters, FacetValues values) {
        this.records = records;
        this.parameters = parameters;
        this.values = values;
    }

    /** Refuses what the actor cannot see or what is no list. */
    void require(Target target) {
        if (title(target, Lang.VIETNAMESE).isEmpty()) {
            throw new Refusal("opportunity.target.none");
        }
    }

    /** Empty for what is not, or no longer, there for the actor. */
    public Optional<String> title(Target target, Locale locale) {
        return switch (target.kind()) {
            case PROJECT -> named(target).map(name -> name.title().in(locale));
            case LIST -> filter(target).map(filter -> title(filter, locale));
        };
    }

    /** Relative to the base of the page. */
    public String path(Target target, Locale locale) {
        var list = target.value().isEmpty() ? "projects" : "projects?" + target.value();
        return Lang.path(locale, target.kind() == Target.Kind.LIST ? list : "projects/" + target.value());
    }

    /**
     * The list an address shows, of today, in whatever order and look; empty if its question is not understood.
     *
     * @param query of the address, without question mark
     */
    public Optional<Target> list(String query) {
        if (BROKEN_ESCAPE.matcher(query).find()) {
            return Optional.empty();
        }
        var asked = read(query);
        return asked.notUnderstood().stream().allMatch(fault -> fault.reason() == Reason.UNKNOWN_PARAMETER)
                ? Optional.of(Target.list(
                        CatalogueParameters.write(ProjectQuery.of(asked.filter().asOf(null)))))
                : Optional.empty();
    }

    /** Whether {@code list} is that of all projects of a place, or of several, and nothing narrower. */
    public boolean isPlace(Target list) {
        return filter(list).filter(TargetWords::isPlace).isPresent();
    }

    private static boolean isPlace(ProjectFilter filter) {
        var places = filter.chosen().keySet().stream().filter(PLACES::contains).toList();
        return places.size() == 1 && filter.without(places.getFirst()).isEmpty();
    }

    /** What is in a list, today; empty if it is not, or no longer, understood in full. */
    Optional<ProjectFilter> filter(Target list) {
        if (BROKEN_ESCAPE.matcher(list.value()).find()) {
            return Optional.empty();
        }
        var asked = read(list.value());
        return asked.notUnderstood().isEmpty() ? Optional.of(asked.filter().asOf(null)) : Optional.empty();
    }

    private ProjectQuery read(String query) {
        return parameters.read(parts(query), Set.of());
    }

    private static Map<String, List<String>> parts(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .collect(groupingBy(
                        part -> part[0],
                        mapping(part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), toList())));
    }

    /** Words and choices by name; ranges are too long for a title. */
    String title(ProjectFilter filter, Locale locale) {
        if (filter.isEmpty()) {
            return Wording.text(locale, "opportunity.list.all");
        }
        var words = filter.text().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(Wording.text(locale, "opportunity.list.words", filter.text()));
        var chosen = Arrays.stream(Facet.values())
                .flatMap(facet ->
                        filter.values(facet).stream().sorted().map(value -> values.word(facet, value, locale)));
        var said = Stream.concat(words, chosen).collect(joining(", "));
        return said.isEmpty()
                ? Wording.text(locale, "opportunity.list.narrowed")
                : Wording.text(locale, isPlace(filter) ? "opportunity.list.place" : "opportunity.list.title", said);
    }

    private Optional<RecordName> named(Target target) {
        return records.named(KIND, target.value()).filter(name -> !name.withdrawn());
    }
}
