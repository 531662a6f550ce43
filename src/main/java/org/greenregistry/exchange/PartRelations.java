package org.greenregistry.exchange;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a part of a workbook refers to (ECMA-376 part 2). What lies outside the file is left out. */
final class PartRelations extends DefaultHandler {

    static final String OF_FILE = "_rels/.rels";

    private static final int LONGEST_NAME = 300;

    private final String part;
    private final Map<String, Target> targets = new LinkedHashMap<>();

    /** @param type the last word of its address, such as {@code worksheet} */
    private record Target(String type, String part) {}

    private PartRelations(String part) {
        this.part = part;
    }

    /** @param part an empty name stands for the file itself */
    static PartRelations of(OfficeZip zip, String part) {
        var relations = new PartRelations(part);
        var slash = part.lastIndexOf('/') + 1;
        zip.parseSmall(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels", relations);
        return relations;
    }

    /** The part of the first relation of that type. */
    Optional<String> first(String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type))
                .map(Target::part)
                .findFirst();
    }

    /** The part {@code id} is for, if it is of that type. */
    Optional<String> find(@Nullable String id, String type) {
        return Optional.ofNullable(id)
                .map(targets::get)
                .filter(target -> target.type().equals(type))
                .map(Target::part);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes said) {
        var id = said.getValue("Id");
        var target = said.getValue("Target");
        var type = said.getValue("Type");
        if (!name.equals("Relationship") || id == null || target == null || type == null) {
            return;
        }
        var word = type.substring(type.lastIndexOf('/') + 1);
        if (word.equals("vbaProject") || word.equals("xlMacrosheet")) {
            throw new Refusal("exchange.file.macros");
        }
        if (!"External".equals(said.getValue("TargetMode"))) {
            targets.put(id, new Target(word, resolved(target)));
        }
    }

    private String resolved(String target) {
        if (target.length() > LONGEST_NAME) {
            throw new Refusal("exchange.file.part", target.substring(0, LONGEST_NAME));
        }
        try {
            return URI.create("/" + part).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            throw new Refusal("exchange.file.part", target);
        }
    }
}
