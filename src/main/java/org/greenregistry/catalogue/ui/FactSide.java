package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.ui.FactLines.Line;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** One project in one language, put into lines. */
record FactSide(ProjectContent content, Locale locale, ProjectWords words, Formats formats) {

    /**
     * @param path in the content, whose gap says why there is no value
     * @param value empty if there is none
     */
    Line line(String key, String path, String labelKey, String value) {
        return labelled(key, path, text(labelKey), value);
    }

    /** A value that goes by the label of its field. */
    Line field(String path, String value) {
        return line(path, path, "project." + path, value);
    }

    /** The public leaves of a part of the content. */
    List<Line> leaves(String path, Record part, Set<String> apart) {
        return Leaf.of(part, path)
                .filter(leaf -> leaf.level() == Level.PUBLIC)
                .filter(leaf -> !apart.contains(first(leaf.path().substring(path.length() + 1))))
                .map(leaf -> labelled(leaf.field(), leaf.path(), leaf.label(locale), said(leaf)))
                .toList();
    }

    private static String first(String path) {
        return path.split("\\.", 2)[0];
    }

    private Line labelled(String key, String path, String label, String value) {
        return value.isEmpty() ? new Line(key, label, why(path), false) : new Line(key, label, value, true);
    }

    /** The reason somebody gave, or that it is not published. */
    private String why(String path) {
        return content.gaps().stream()
                .filter(gap -> path.equals(gap.path()) && gap.reason() != null)
                .findFirst()
                .map(gap -> text("project.gaps.reason." + gap.reason()))
                .orElseGet(() -> text("catalogue.unpublished"));
    }

    private String said(Leaf leaf) {
        return switch (leaf.value()) {
            case null -> "";
            case LocalizedText text -> text.in(locale);
            case BigDecimal price
            when leaf.name().equals("landPrice") ->
                formats.number(price, locale) + " " + Objects.toString(leaf.beside("landCurrency"), "");
            case Object value -> said(leaf.field(), value);
        };
    }

    /** In words; empty if there is no value. */
    String said(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                words.of(field, list.stream().map(Object::toString).collect(Collectors.joining(", ")), locale);
            case BigDecimal number -> words.of(field, number.toPlainString(), locale);
            default -> words.of(field, value.toString(), locale);
        };
    }

    String text(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
