package org.greenregistry.cooperation;

import java.time.Instant;

/**
 * An introduction, as one side sees it.
 *
 * @param other whom it was introduced to
 */
public record OwnIntroduction(
        Introduction.Party mine, Introduction.Party other, IntroductionState state, Instant changedAt) {}
