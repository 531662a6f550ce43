package org.greenregistry.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a chart shows.
 *
 * @param note what was counted when, for a picture that leaves the page
 * @param categories along its axis, from left to right or from top to bottom
 * @param series each with one mark for each category
 */
public record ChartDrawing(Kind kind, String title, String note, List<String> categories, List<Series> series) {

    public ChartDrawing {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** How values are drawn. */
    public enum Kind {

        /** Lying beneath each other, with names of any length. */
        BARS,

        /** Standing beside each other, through time. */
        COLUMNS,

        /** On top of each other; what is negative hangs. */
        STACKED;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Series(String name, List<Mark> marks) {

        public Series {
            marks = List.copyOf(marks);
        }
    }

    /**
     * One value.
     *
     * @param value its length; absent where there is none
     * @param text as people read it
     * @param href of the rows it counts, if there are any
     */
    public record Mark(
            @Nullable BigDecimal value,
            String text,
            @Nullable String href) {}

    /** The chart in words: each series with all it says would be long, so where each begins and ends. */
    String summary(Locale locale) {
        var names = String.join(", ", series.stream().map(Series::name).toList());
        return categories.isEmpty()
                ? title
                : Wording.text(
                        locale,
                        "chart.summary",
                        title,
                        names,
                        categories.size(),
                        categories.getFirst(),
                        categories.getLast());
    }

    /** As the element in {@code frontend/chart} reads it. */
    ObjectNode json(Locale locale) {
        var model = JsonNodeFactory.instance.objectNode();
        model.put("kind", kind.word())
                .put("title", title)
                .put("note", note)
                .put("summary", summary(locale))
                .put("lang", locale.getLanguage());
        var names = model.putArray("categories");
        categories.forEach(names::add);
        var rows = model.putArray("series");
        for (var one : series) {
            var marks = rows.addObject().put("name", one.name()).putArray("marks");
            for (var mark : one.marks()) {
                var made = marks.addObject().put("text", mark.text());
                if (mark.value() != null) {
                    made.put("value", mark.value());
                }
                if (mark.href() != null) {
                    made.put("href", mark.href());
                }
            }
        }
        model.putObject("words")
                .put("hint", Wording.text(locale, "chart.hint"))
                .put("png", Wording.text(locale, "chart.png"));
        return model;
    }
}
