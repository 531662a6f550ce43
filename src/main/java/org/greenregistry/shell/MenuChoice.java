package org.greenregistry.shell;

/** Offered for a page that its role may open but that has something to say to some of its people only. */
public interface MenuChoice {

    /** Of the page, without language. */
    String path();

    /** Whether the menu names it to the current actor. */
    boolean isOffered();
}
