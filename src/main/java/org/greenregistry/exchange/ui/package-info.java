/** Pages of tables that come and go. */
@NullMarked
package org.greenregistry.exchange.ui;

import org.jspecify.annotations.NullMarked;
