/**
 * The demonstration: real projects from public sources, and accounts with known passwords. The only place with sample
 * data; nothing of it is there outside profile {@code demo}, which listens on loopback only.
 */
@NullMarked
package org.greenregistry.demo;

import org.jspecify.annotations.NullMarked;
