/** What a person is told. */
@NullMarked
package org.greenregistry.work.ui;

import org.jspecify.annotations.NullMarked;
