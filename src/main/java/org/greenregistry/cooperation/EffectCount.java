package org.greenregistry.cooperation;

/**
 * How many events have led to a step.
 *
 * @param events those that took place
 * @param samples made up for demonstration, and in no other number
 */
public record EffectCount(Effect step, long events, long samples) {}
