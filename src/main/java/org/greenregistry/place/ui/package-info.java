/** Pages of the steward: administrative units and industrial parks, to look up. */
@NullMarked
package org.greenregistry.place.ui;

import org.jspecify.annotations.NullMarked;
