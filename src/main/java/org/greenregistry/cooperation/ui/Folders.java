package org.greenregistry.cooperation.ui;

/** Which addresses lead to lists of this module: those of its kinds, as routes must know them before there are any. */
final class Folders {

    /** The part of an address that names the list. */
    static final String FOLDER = "folder";

    static final String ANY = ":" + FOLDER + "(links|needs|events|awards|incentives|courses|startups|city-indicators)";

    private Folders() {}
}
