package org.greenregistry.exchange;

import java.util.HexFormat;
import java.util.List;

/** What a file is by its first bytes. */
enum FileStart {
    ZIP,

    /** Workbooks of the last century, and encrypted ones of today. */
    OLE,

    /** Known, and no table. */
    OTHER,
    TEXT;

    private static final List<String> OTHERS = List.of(
            "25504446", "89504e47", "ffd8ff", "47494638", "7b5c727466", "1f8b", "526172", "377abc", "4d5a", "7f454c46");

    static FileStart of(byte[] head) {
        var hex = HexFormat.of().formatHex(head);
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
            return ZIP;
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            return OLE;
        }
        return OTHERS.stream().anyMatch(hex::startsWith) ? OTHER : TEXT;
    }
}
