/**
 * Following and asking: watches whose changes are told by mail, questions and expressions of interest with their
 * answers, guests of events, and what readers miss. Nobody needs an account for it; a mail address is confirmed by a
 * link first.
 *
 * <p>{@link org.greenregistry.opportunity.FollowService} is the door for those who follow. Only what the public sees
 * ever leaves by mail or feed. Names and addresses of people stand in this module's own tables, which can be changed
 * and erased; content and journal never hold them.
 */
@NullMarked
package org.greenregistry.opportunity;

import org.jspecify.annotations.NullMarked;
