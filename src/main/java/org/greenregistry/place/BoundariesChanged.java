package org.greenregistry.place;

/** A set of boundaries came or went: whatever was told by boundaries is to be looked at anew. */
public record BoundariesChanged() {}
