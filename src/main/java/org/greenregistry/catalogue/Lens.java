package org.greenregistry.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** Frames the book can be looked through. A project may serve several values of a frame, or none. */
public enum Lens {
    GREEN_DEAL(Facet.GREEN_DEAL),
    EU_OBJECTIVE(Facet.EU_OBJECTIVE),
    TAXONOMY(Facet.TAXONOMY),
    SDG(Facet.SDG),
    CBAM(Facet.CBAM);

    private final Facet facet;

    Lens(Facet facet) {
        this.facet = facet;
    }

    /** By which lists are narrowed to one of its values. */
    public Facet facet() {
        return facet;
    }

    /** As addresses write it. */
    public String code() {
        return facet.parameter();
    }

    public static Optional<Lens> parse(String code) {
        return Arrays.stream(values()).filter(lens -> lens.code().equals(code)).findFirst();
    }
}
