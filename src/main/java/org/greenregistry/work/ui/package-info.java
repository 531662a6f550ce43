/** What a person is told, and the journal as a file. */
@NullMarked
package org.greenregistry.work.ui;

import org.jspecify.annotations.NullMarked;
