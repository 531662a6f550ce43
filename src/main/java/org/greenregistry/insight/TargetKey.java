package org.greenregistry.insight;

import java.util.Arrays;
import java.util.Optional;

/** What a year may have a target for. Each is counted by a figure of the overview, from 1 January. */
public enum TargetKey {
    NEW_USD("flow.NEW.USD", Unit.USD),
    NEW_VND("flow.NEW.VND", Unit.VND),
    IMPLEMENTED_USD("implemented.USD", Unit.USD),
    IMPLEMENTED_VND("implemented.VND", Unit.VND),
    STARTED("started", Unit.PROJECTS);

    private final String figure;
    private final Unit unit;

    TargetKey(String figure, Unit unit) {
        this.figure = figure;
        this.unit = unit;
    }

    /** Key of the figure that counts it. */
    public String figure() {
        return figure;
    }

    /** The target that figure counts towards, if there may be one. */
    public static Optional<TargetKey> ofFigure(String key) {
        return Arrays.stream(values()).filter(one -> one.figure.equals(key)).findFirst();
    }

    public Unit unit() {
        return unit;
    }
}
