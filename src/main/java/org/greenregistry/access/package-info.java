/**
 * Who may do what: the roles, the guards that stand on service methods, and the {@link org.greenregistry.access.Actor}
 * on whose behalf the current thread works. No tables; accounts live in module {@code account}.
 */
@NullMarked
package org.greenregistry.access;

import org.jspecify.annotations.NullMarked;
