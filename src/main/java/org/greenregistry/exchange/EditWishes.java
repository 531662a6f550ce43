package org.greenregistry.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.StageGraph;
import org.greenregistry.dossier.Transition;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What edits mean for one project, as a row of a file would say it. */
@Component
class EditWishes {

    private static final String KIND = "project";

    private final Fields fields;

    EditWishes(Fields fields) {
        this.fields = fields;
    }

    /** @param refusal why the row cannot be taken, in words; absent if it can */
    record Wish(RowReading row, Optional<String> refusal) {}

    /** What an officer may edit in many projects at once, in the order of the content. */
    List<Field> editable() {
        return fields.of(KIND).stream()
                .filter(field -> field.list() == null && Actor.current().level().covers(field.level()))
                .toList();
    }

    Field stages() {
        return field("steps.to");
    }

    /** The values an edit brings by key; refused if one cannot be read. */
    Map<String, Reading> read(Edit edit) {
        var read = new LinkedHashMap<String, Reading>();
        if (edit.operation() == Edit.Operation.STAGE) {
            read.put("to", needed("steps.to", edit.value()));
            read.put("on", needed("steps.on", edit.on()));
            read.put("number", cell("steps.number", edit.number()));
            read.put("authority", cell("steps.authority", edit.authority()));
            read.values().removeIf(Reading.Blank.class::isInstance);
            return read;
        }
        var field = editable().stream()
                .filter(one -> one.key().equals(edit.field()))
                .filter(one -> Edit.on(one.type()).contains(edit.operation()))
                .findFirst()
                .orElseThrow(() -> new Refusal("exchange.column.unknown", edit.field()));
        read.put(
                field.key(),
                edit.operation() == Edit.Operation.ERASE ? Reading.ERASE : needed(field.key(), edit.value()));
        return read;
    }

    private Reading needed(String key, String text) {
        var reading = cell(key, text);
        if (reading instanceof Reading.Blank) {
            throw new Refusal("exchange.edit.blank");
        }
        return reading;
    }

    private Reading cell(String key, String text) {
        var column = new HeaderReading.Matched(
                0, key, key, HeaderReading.Sureness.KEY, BigDecimal.ONE, Map.of(), NumberStyle.UNKNOWN, List.of());
        var reading = new CellReader(field(key), column, false, Answers.NONE).read(new Cell.Written(text));
        return switch (reading) {
            case Reading.Unread unread -> throw new Refusal(unread.key(), unread.text());
            case Reading.Unclear unclear -> throw new Refusal("exchange.unclear", unclear.text());
            default -> reading;
        };
    }

    /** The row of {@code project}; edits count in their order. */
    Wish of(int number, Published<ProjectContent> project, List<Edit> edits, Locale locale) {
        var tree = Canonical.tree(project.content());
        var cells = new LinkedHashMap<String, Reading>();
        Optional<String> refusal = Optional.empty();
        var place = project.content().steps().size() + 1;
        for (var edit : edits) {
            var read = read(edit);
            switch (edit.operation()) {
                case SET, ERASE -> cells.putAll(read);
                case ADD, REMOVE ->
                    read.forEach((key, value) -> cells.put(key, joined(edit, now(tree, cells, key), value)));
                case STAGE -> {
                    var to = stage(read);
                    if (next(project.content(), to)) {
                        read.forEach((key, value) -> cells.put("steps#" + place + "." + key, value));
                    } else {
                        refusal = Optional.of(
                                Wording.text(locale, "exchange.edit.noStep", said("steps.to", to.name(), locale)));
                    }
                }
            }
        }
        return new Wish(new RowReading(number, project.code(), project.number(), cells), refusal);
    }

    private static Stage stage(Map<String, Reading> read) {
        return read.get("to") instanceof Reading.Value value
                ? Stage.valueOf(value.node().asString())
                : Stage.valueOf("");
    }

    private static boolean next(ProjectContent content, Stage to) {
        return StageGraph.next(content).stream().map(Transition::to).anyMatch(to::equals);
    }

    private static JsonNode now(JsonNode tree, Map<String, Reading> cells, String key) {
        return cells.get(key) instanceof Reading.Value value ? value.node() : tree.at("/" + key.replace('.', '/'));
    }

    private static Reading joined(Edit edit, JsonNode now, Reading said) {
        var codes = new LinkedHashSet<String>();
        now.forEach(code -> codes.add(code.asString()));
        var named = new ArrayList<String>();
        if (said instanceof Reading.Value value) {
            value.node().forEach(code -> named.add(code.asString()));
        }
        if (edit.operation() == Edit.Operation.ADD) {
            codes.addAll(named);
        } else {
            named.forEach(codes::remove);
        }
        return codes.isEmpty() ? Reading.ERASE : new Reading.Value(Canonical.node(List.copyOf(codes)));
    }

    /** In words: what the edit does. */
    String words(Edit edit, Locale locale) {
        var key = edit.operation() == Edit.Operation.STAGE ? "steps.to" : edit.field();
        var value = said(key, edit.value(), locale);
        return Wording.text(
                locale,
                "exchange.edit." + edit.operation() + ".done",
                field(key).label(locale),
                value);
    }

    private String said(String key, String value, Locale locale) {
        return field(key).words().map(words -> words.words(value, locale)).orElse(value);
    }

    private Field field(String key) {
        return fields.find(KIND, key).orElseThrow(() -> new Refusal("exchange.column.unknown", key));
    }
}
