package org.greenregistry.insight.ui;

import org.greenregistry.access.Actor;
import org.greenregistry.shell.MenuChoice;
import org.springframework.stereotype.Component;

/** Colleagues have the overview in the menu instead. */
@Component
class FiguresMenu implements MenuChoice {

    @Override
    public String path() {
        return FiguresView.PATH;
    }

    @Override
    public boolean isOffered() {
        return !Actor.current().isStaff();
    }
}
