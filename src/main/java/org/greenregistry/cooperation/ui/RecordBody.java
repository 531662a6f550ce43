package org.greenregistry.cooperation.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.cooperation.Chapter;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.Referents;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.kernel.Refers;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormBody;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.FormSection;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordFields;

/** The form of any kind of record: its chapters, with a field for each component by its type and what it names. */
class RecordBody<C extends Record> implements FormBody<C> {

    private static final int MOST = 100;

    private final CooperationKind<C> kind;
    private final RecordFields<C> fields;
    private final List<FormSection> sections;

    RecordBody(CooperationKind<C> kind, Inputs inputs, C content, Referents referents, Formats formats) {
        this(kind, kind.chapters(), inputs, content, referents, formats);
    }

    /** With the fields of {@code chapters} only; what is not shown keeps the value it has. */
    RecordBody(
            CooperationKind<C> kind,
            List<Chapter> chapters,
            Inputs inputs,
            C content,
            Referents referents,
            Formats formats) {
        this.kind = kind;
        var makers = new FieldMakers(formats).keep(kind.name() + ".sample");
        RecordPaths.leaves(kind.contentType(), (path, component) -> {
            var refers = component.getAnnotation(Refers.class);
            if (refers != null) {
                makers.field(
                        kind.name() + "." + path,
                        (part, name) -> RecordPaths.typeOf(component) == UUID.class
                                ? record(part, name, refers.value(), referents)
                                : component.getType() == List.class
                                        ? several(part, name, refers.value(), referents)
                                        : code(part, name, refers.value(), referents));
                if (refers.value() == Refers.To.ORGANISATION) {
                    makers.tells(kind.name() + "." + path, chosen -> known((UUID) chosen, referents));
                }
            }
        });
        fields = new RecordFields<>(FormPart.root(inputs, kind.name(), kind.contentType()), content, makers);
        sections = chapters.stream()
                .map(chapter -> new FormSection(
                        kind.name() + ".chapter." + chapter.name(),
                        fields.fields(chapter.components().toArray(String[]::new))))
                .toList();
    }

    private static Input<UUID> record(FormPart part, String name, Refers.To what, Referents referents) {
        return part.search(
                name,
                (typed, limit) -> referents.find(what, typed, limit, Lang.current()).stream()
                        .map(UUID::fromString)
                        .toList(),
                id -> referents.label(what, id.toString(), Lang.current()));
    }

    /** A name and, where it has no other, a role: what else is said beside an organisation is not in its record. */
    private static Map<String, Object> known(UUID organisation, Referents referents) {
        var known = new HashMap<String, Object>();
        referents.organisation(organisation).ifPresent(content -> {
            known.put("name", content.name().text().in(Lang.VIETNAMESE));
            if (content.roles().size() == 1) {
                known.put("role", content.roles().getFirst());
            }
        });
        return known;
    }

    private static Input<String> code(FormPart part, String name, Refers.To what, Referents referents) {
        return part.search(
                name,
                (typed, limit) -> referents.find(what, typed, limit, Lang.current()),
                value -> referents.label(what, value, Lang.current()));
    }

    private static Input<List<String>> several(FormPart part, String name, Refers.To what, Referents referents) {
        return part.several(
                name,
                referents.find(what, "", MOST, Lang.current()),
                value -> referents.label(what, value, Lang.current()));
    }

    @Override
    public List<FormSection> sections() {
        return sections;
    }

    @Override
    public String title() {
        return kind.title(value()).in(Lang.current());
    }

    @Override
    public C value() {
        return fields.value();
    }
}
