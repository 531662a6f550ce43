package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values of a project in words and shapes, never alone: amount with kind and date, stage with date. */
@Component
class Marks {

    /** Steps of an examination: the public sees the phase only. */
    private static final Set<Stage> EXAMINED = Set.of(Stage.IPA_IN_PROCESS, Stage.IRC_IN_PROCESS);

    private static final int MOST_FORMER = 3;

    private final Formats formats;
    private final PlaceService places;

    Marks(Formats formats, PlaceService places) {
        this.formats = formats;
        this.places = places;
    }

    /** The text; in the other language it says so and is marked for screen readers. */
    static Span text(LocalizedText text, Locale locale) {
        var words = new Span(text.in(locale));
        if (!text.isForeignIn(locale)) {
            return words;
        }
        words.getElement().setAttribute("lang", Lang.isEnglish(locale) ? "vi" : "en");
        return new Span(words, new Span(" "), foreign(locale));
    }

    /** That university, industry and government all work with it. */
    static Span tripleHelix(Locale locale) {
        return Tags.span("chip", Wording.text(locale, "project.helix.THREE"));
    }

    static Span foreign(Locale locale) {
        return Tags.span("foreign", Wording.text(locale, "catalogue.foreign"));
    }

    static String word(Stage stage, Locale locale) {
        return EXAMINED.contains(stage) && !Actor.current().isStaff()
                ? Wording.text(locale, "project.phase." + stage.phase())
                : Wording.text(locale, "project.opening.stage." + stage);
    }

    static Span stage(@Nullable Stage stage, @Nullable ReducedDate on, Locale locale) {
        return stage == null ? unknown(locale) : stage(stage.phase(), word(stage, locale), on, locale);
    }

    /** Of a row; a reader who may not see the step sees its phase. */
    static Span stage(ProjectRow row, Locale locale) {
        var phase = row.phase();
        return row.stage() != null || phase == null
                ? stage(row.stage(), row.stageOn(), locale)
                : stage(phase, Wording.text(locale, "project.phase." + phase), row.stageOn(), locale);
    }

    private static Span stage(Phase phase, String word, @Nullable ReducedDate on, Locale locale) {
        var date = on == null
                ? Wording.text(locale, "catalogue.date.unknown")
                : Wording.text(locale, "catalogue.stage.on", on.text());
        var made = stage(phase, word);
        made.add(Tags.span("muted", "· " + date));
        return made;
    }

    /** As {@link #stage(ProjectRow, Locale)} says it; absent where neither step nor phase is known. */
    static @Nullable String stageWord(ProjectRow row, Locale locale) {
        var phase = row.phase();
        if (row.stage() != null) {
            return word(row.stage(), locale);
        }
        return phase == null ? null : Wording.text(locale, "project.phase." + phase);
    }

    /** Without its date, where that stands beside it. */
    static Span stageAlone(ProjectRow row, Locale locale) {
        var phase = row.phase();
        if (row.stage() != null) {
            return stage(row.stage().phase(), word(row.stage(), locale));
        }
        return phase == null ? unknown(locale) : stage(phase, Wording.text(locale, "project.phase." + phase));
    }

    private static Span stage(Phase phase, String word) {
        var made = new Span(
                Tags.sign("phase " + phase.name().toLowerCase(Locale.ROOT), ""), Tags.span("stage-word", word));
        made.addClassName("stage");
        return made;
    }

    static String dots(Evidence step) {
        return switch (step) {
            case NONE -> "○○○";
            case SELF_DECLARED -> "●○○";
            case CERTIFIED -> "●●○";
            case CONFIRMED -> "●●●";
        };
    }

    static String word(Evidence step, Locale locale) {
        return Wording.text(locale, "project.claims.step." + step);
    }

    static Span evidence(Evidence step, Locale locale) {
        var made = new Span(Tags.sign("evidence", dots(step)), Tags.span("", word(step, locale)));
        made.addClassName("ladder-step");
        return made;
    }

    static Span unknown(Locale locale) {
        return Tags.span("unknown", Wording.text(locale, "catalogue.unknown"));
    }

    Span capital(@Nullable CapitalFigure figure, Locale locale) {
        if (figure == null || figure.amount() == null || figure.currency() == null) {
            return Tags.span("unknown", Wording.text(locale, "catalogue.capital.unknown"));
        }
        return new Span(
                Tags.span("amount", amount(figure, locale)),
                Tags.span("muted", " · " + kind(figure, locale) + " · " + date(figure.asOf(), locale)));
    }

    String amount(CapitalFigure figure, Locale locale) {
        return figure.amount() == null || figure.currency() == null
                ? Wording.text(locale, "catalogue.capital.unknown")
                : formats.money(figure.amount(), Currency.getInstance(figure.currency()), locale);
    }

    static String kind(CapitalFigure figure, Locale locale) {
        return figure.kind() == null
                ? Wording.text(locale, "catalogue.unknown")
                : Wording.text(locale, "project.capital.kind." + figure.kind());
    }

    static String date(@Nullable ReducedDate date, Locale locale) {
        return date == null ? Wording.text(locale, "catalogue.date.unknown") : date.text();
    }

    static String countries(List<String> codes, Locale locale) {
        return codes.stream()
                .distinct()
                .map(code -> Countries.name(code, locale))
                .collect(Collectors.joining(", "));
    }

    /** Park and unit of today in one line, with the names people still use. */
    Span place(@Nullable String unit, @Nullable String park, Locale locale) {
        var parts = Stream.of(
                        parkOf(park).map(found -> found.name().in(locale)),
                        unitOf(unit).map(found -> found.fullName().in(locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        if (parts.isEmpty()) {
            return Tags.span("unknown", Wording.text(locale, "catalogue.place.unknown"));
        }
        var made = new Span(parts);
        former(unit, locale).ifPresent(names -> made.add(Tags.span("muted former", " " + names)));
        return made;
    }

    Optional<Park> parkOf(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(places::park);
    }

    Optional<AdminUnit> unitOf(@Nullable String uid) {
        return Optional.ofNullable(uid).flatMap(places::unit);
    }

    /** The unit of today; of the document's unit where that was split. */
    Optional<AdminUnit> current(@Nullable String uid) {
        return Optional.ofNullable(uid)
                .flatMap(written -> places.current(written).or(() -> places.unit(written)));
    }

    String label(AdminUnit unit, Locale locale) {
        return places.label(unit, locale);
    }

    /** {@code (trước: …)}, only names that differ from today's. */
    Optional<String> former(@Nullable String unit, Locale locale) {
        var now = unitOf(unit)
                .map(found -> Set.of(
                        found.name().in(Lang.VIETNAMESE), found.fullName().in(Lang.VIETNAMESE)))
                .orElse(Set.of());
        var names = unit == null
                ? List.<String>of()
                : places.formerNames(unit).stream()
                        .filter(name -> !now.contains(name))
                        .distinct()
                        .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var shown = String.join(", ", names.subList(0, Math.min(MOST_FORMER, names.size())));
        return Optional.of(
                Wording.text(locale, "catalogue.place.former", names.size() > MOST_FORMER ? shown + "…" : shown));
    }
}
