/**
 * The content of a project: pure values with the rules that bind them, and the code lists those values come from. No
 * Spring beans, no tables; {@link org.greenregistry.dossier.ProjectContent} is where to begin.
 */
@NullMarked
package org.greenregistry.dossier;

import org.jspecify.annotations.NullMarked;
