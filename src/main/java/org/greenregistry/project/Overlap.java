package org.greenregistry.project;

/**
 * A project of the book that claims the same land.
 *
 * @param hectares both have in common; 0 if only the other's point lies inside
 */
public record Overlap(ProjectName project, double hectares) {}
