package org.greenregistry.access;

import java.util.UUID;

/**
 * A program that acts with an account of its own.
 *
 * @param token public part of the token it showed; it opens nothing
 * @param responsible account of the person who answers for what it does
 */
public record Program(String token, UUID responsible) {}
