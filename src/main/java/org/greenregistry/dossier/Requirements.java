package org.greenregistry.dossier;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/** Walks a project for values its stage asks for. */
final class Requirements {

    private static final String REQUIRED = "registry.required";
    private static final Set<Stage> WITHOUT_INVESTOR = EnumSet.of(
            Stage.CALLING, Stage.IPA_IN_PROCESS, Stage.IPA_APPROVED, Stage.INVESTOR_SELECTION, Stage.NOT_PROCEEDED);
    private static final Set<LegalRegime> PUBLIC_MONEY =
            EnumSet.of(LegalRegime.PUBLIC_INVESTMENT, LegalRegime.PROGRAMME);

    private final ProjectContent project;
    private final List<Need> asked = new ArrayList<>();

    private Requirements(ProjectContent project) {
        this.project = project;
    }

    /** Those that are absent, in the order of the content; excused ones are among them. */
    static List<Need> of(ProjectContent project) {
        return asked(project).stream().filter(Need::absent).toList();
    }

    /** All, whether there or not. */
    static List<Need> asked(ProjectContent project) {
        var walk = new Requirements(project);
        walk.look(project, List.of(), "");
        walk.asks("parties", walk.needsInvestor(), isWithoutInvestor(project), "project.parties.investor");
        walk.asks("capital", walk.needsRegistered(), isWithoutRegistered(project), "project.capital.registered");
        return walk.asked;
    }

    static boolean isWithoutInvestor(ProjectContent project) {
        return project.investors().findAny().isEmpty();
    }

    static boolean isWithoutRegistered(ProjectContent project) {
        return project.capital().stream().noneMatch(figure -> figure.kind() == CapitalKind.REGISTERED);
    }

    /** A call has none yet, an approval that lapsed or an application that was refused need never have had one. */
    private boolean needsInvestor() {
        var stage = project.stage();
        return stage != null
                && !WITHOUT_INVESTOR.contains(stage)
                && (stage != Stage.TERMINATED || hasReached(Stage.REGISTERED))
                && (project.regime() == null || !PUBLIC_MONEY.contains(project.regime()));
    }

    private boolean needsRegistered() {
        var regime = project.regime();
        return regime != null && regime.has(Stage.REGISTERED) && hasReached(Stage.REGISTERED);
    }

    private boolean hasReached(Stage stage) {
        var reached = Reached.by(project.history());
        return reached != null && reached.compareTo(stage) >= 0;
    }

    private void asks(String list, boolean needed, boolean absent, String message) {
        if (needed) {
            asked.add(new Need(list, List.of(list), null, "", absent, false, message));
        }
    }

    private void look(Record part, List<String> names, String path) {
        for (var component : RecordValues.components(part)) {
            var inner = append(names, component.getName());
            var at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            var value = RecordValues.valueOf(part, component);
            if (isAsked(component) && !project.isSaidElsewhere(at)) {
                asked.add(new Need(at, inner, null, "", isAbsent(value), isRestricted(component), REQUIRED));
            }
            if (value instanceof Record more && !(value instanceof LocalizedText)) {
                look(more, inner, at);
            } else if (value instanceof List<?> items) {
                lookAtItems(items, inner, at);
            }
        }
    }

    private void lookAtItems(List<?> items, List<String> names, String path) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Record item && item instanceof Identified identified) {
                for (var component : RecordValues.components(item)) {
                    var at = path + "[" + identified.id() + "]." + component.getName();
                    if (isAsked(component) && !project.isSaidElsewhere(path + "." + component.getName())) {
                        var absent = isAbsent(RecordValues.valueOf(item, component));
                        asked.add(
                                new Need(at, names, i, component.getName(), absent, isRestricted(component), REQUIRED));
                    }
                }
            }
        }
    }

    private boolean isAsked(RecordComponent component) {
        var rule = component.getAnnotation(RequiredFrom.class);
        return rule != null && project.asksFor(rule);
    }

    private static boolean isRestricted(RecordComponent component) {
        var visible = component.getAnnotation(Visible.class);
        return visible != null && visible.value() == Level.RESTRICTED;
    }

    static boolean isAbsent(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            case LocalizedText text -> text.vi() == null && text.en() == null;
            default -> false;
        };
    }

    private static List<String> append(List<String> names, String name) {
        var more = new ArrayList<>(names);
        more.add(name);
        return more;
    }

    /**
     * A value that is asked for.
     *
     * @param path with ids of items
     * @param names components from the root
     * @param item index in the list that {@code names} leads to; absent outside lists
     * @param component of that item
     * @param restricted whether the index never holds it
     * @param message key of what is said while it is absent
     */
    record Need(
            String path,
            List<String> names,
            @Nullable Integer item,
            String component,
            boolean absent,
            boolean restricted,
            String message) {

        void blame(Blame fault) {
            if (item == null) {
                fault.at(names.toArray(String[]::new));
            } else {
                fault.atItem(names.getFirst(), item, component);
            }
        }
    }
}
