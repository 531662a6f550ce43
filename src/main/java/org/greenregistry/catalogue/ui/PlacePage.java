package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.html.Div;

/**
 * The page of one place, before and after Vaadin starts the same.
 *
 * @param description one plain line for search engines
 */
record PlacePage(String title, String description, Div content) {}
