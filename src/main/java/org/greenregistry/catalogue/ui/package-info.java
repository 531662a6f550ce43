/**
 * The public pages: home, list, project. Each is built once, from plain elements, and shown twice: as HTML before
 * Vaadin starts (the {@code …Text} beans) and as the live page (the {@code …View} routes), so nothing jumps in between.
 */
@NullMarked
package org.greenregistry.catalogue.ui;

import org.jspecify.annotations.NullMarked;
