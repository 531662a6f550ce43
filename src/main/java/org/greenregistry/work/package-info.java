/** Work that is not of one module: the file store. {@link org.greenregistry.work.FileService} is its door. */
@NullMarked
package org.greenregistry.work;

import org.jspecify.annotations.NullMarked;
