package org.greenregistry.opportunity;

import java.util.List;

/**
 * What changed in one thing somebody follows, in the words of the follower.
 *
 * @param link whole address
 * @param lines what changed, one a line; never empty
 * @param ends whether there is nothing to follow any more
 */
record News(String title, String link, List<String> lines, boolean ends) {}
