/** The registry's start. Its modules are the packages below; their order stands in {@code src/docs/design.md}. */
@org.jspecify.annotations.NullMarked
package org.greenregistry;
