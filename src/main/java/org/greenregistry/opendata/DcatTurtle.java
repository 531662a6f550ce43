package org.greenregistry.opendata;

import java.util.Map;

/**
 * Things as Turtle.
 *
 * @see <a href="https://www.w3.org/TR/turtle/">RDF 1.1 Turtle</a>
 */
final class DcatTurtle {

    private static final String STEP = "    ";

    private final StringBuilder out = new StringBuilder();

    private DcatTurtle() {}

    static String of(DcatThing thing, Map<String, String> prefixes) {
        var turtle = new DcatTurtle();
        prefixes.forEach((prefix, address) -> turtle.out
                .append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(address)
                .append("> .\n"));
        turtle.out.append('\n');
        turtle.sentence(thing);
        return turtle.out.toString();
    }

    /** Things with a name stand on their own behind the one that points at them. */
    private void sentence(DcatThing thing) {
        out.append('<').append(thing.address()).append('>');
        predicates(thing, STEP);
        out.append(" .\n\n");
        for (var values : thing.properties().values()) {
            for (var value : values) {
                if (value instanceof DcatThing other && other.address() != null) {
                    sentence(other);
                }
            }
        }
    }

    private void predicates(DcatThing thing, String indent) {
        out.append(" a ").append(thing.type());
        thing.properties().forEach((property, values) -> {
            out.append(" ;\n").append(indent).append(property);
            var separator = " ";
            for (var value : values) {
                out.append(separator);
                write(value, indent);
                separator = ", ";
            }
        });
    }

    private void write(DcatValue value, String indent) {
        switch (value) {
            case DcatValue.Name name -> out.append('<').append(name.address()).append('>');
            case DcatValue.Text text -> write(text);
            case DcatThing thing
            when thing.address() != null ->
                out.append('<').append(thing.address()).append('>');
            case DcatThing thing -> {
                out.append('[');
                predicates(thing, indent + STEP);
                out.append(" ]");
            }
        }
    }

    private void write(DcatValue.Text text) {
        out.append('"').append(escaped(text.text())).append('"');
        if (text.language() != null) {
            out.append('@').append(text.language());
        }
        if (text.type() != null) {
            out.append("^^").append(text.type());
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
