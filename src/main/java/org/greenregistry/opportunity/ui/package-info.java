/** Pages and forms of following and asking; visitors’ forms are plain HTML and are sent as such. */
@NullMarked
package org.greenregistry.opportunity.ui;

import org.jspecify.annotations.NullMarked;
