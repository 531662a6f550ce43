package org.greenregistry.opportunity;

import java.time.ZoneId;

/**
 * When a follower reads mail.
 *
 * @param quiet whether mails wait for the morning
 * @param zone of the reader's clock
 */
public record Hours(boolean quiet, ZoneId zone) {}
