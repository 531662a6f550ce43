/** The registry's start. Its modules are the packages below; their order stands in the README, and a test guards it. */
@org.jspecify.annotations.NullMarked
package org.greenregistry;
