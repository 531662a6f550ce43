package org.greenregistry.catalogue.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.SortKey;
import org.jspecify.annotations.Nullable;

/** A column the table may have, in the order of the table. The name of the project stands before them all. */
enum Column {
    CODE(SortKey.CODE, false),
    STAGE(null, true),
    STAGE_ON(SortKey.STAGE_ON, true),
    CAPITAL(SortKey.CAPITAL, true),
    CAPITAL_KIND(null, false),
    LAND(SortKey.LAND, true),
    PLACE(null, true),
    PARK(null, false),
    COUNTRY(null, true),
    INVESTORS(null, false),
    CATEGORY(null, false),
    SECTION(null, false),
    PROOF(null, true),
    UPDATED(SortKey.NEWEST, false);

    static final List<Column> USUAL =
            Arrays.stream(values()).filter(column -> column.usual).toList();

    private final @Nullable SortKey key;
    private final boolean usual;

    Column(@Nullable SortKey key, boolean usual) {
        this.key = key;
        this.usual = usual;
    }

    /** Its name in addresses. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> parse(String value) {
        return Arrays.stream(values())
                .filter(column -> column.value().equals(value))
                .findFirst();
    }

    /** What rows can be sorted by through it. */
    Optional<SortKey> key() {
        return Optional.ofNullable(key);
    }

    boolean isNumber() {
        return this == CAPITAL || this == LAND;
    }
}
