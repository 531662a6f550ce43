/** The officer's form for a project. */
@NullMarked
package org.greenregistry.project.ui;

import org.jspecify.annotations.NullMarked;
