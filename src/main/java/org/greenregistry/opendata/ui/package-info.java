/** The guide to the data, for everyone who wants to use them again or to check them. */
@NullMarked
package org.greenregistry.opendata.ui;

import org.jspecify.annotations.NullMarked;
