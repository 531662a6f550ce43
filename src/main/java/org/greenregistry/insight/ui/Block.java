package org.greenregistry.insight.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables of the overview, as addresses of files call them. */
enum Block {
    PLAN,
    STUCK,
    STAGES,
    CHANGES,
    TREND,
    TRUST,
    AGENCIES,
    OFFICERS,
    BREAKDOWN,
    LENS,
    SMART,
    TECHNOLOGIES;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Block> parse(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
