package org.greenregistry.project.ui;

import java.util.function.Function;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Typed;
import org.greenregistry.shell.Wording;

/** Words of the form, in the language of the page. */
final class Words {

    static final Typed<ReducedDate> DATE =
            new Typed<>(Formats::parsedDate, ReducedDate::text, "project.date.unreadable");

    private Words() {}

    static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }

    /** Names of enum values, whose keys begin with {@code field}. */
    static <E extends Enum<E>> Function<E, String> of(String field) {
        return value -> text(field + "." + value.name());
    }
}
