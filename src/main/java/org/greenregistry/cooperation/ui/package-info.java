/** Pages of every kind of cooperation: one list, one page, one form, made from what the kind says of its content. */
@NullMarked
package org.greenregistry.cooperation.ui;

import org.jspecify.annotations.NullMarked;
