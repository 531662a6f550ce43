package org.greenregistry.report.ui;

import org.greenregistry.access.Actor;
import org.greenregistry.shell.MenuChoice;
import org.springframework.stereotype.Component;

/** "My reports" is for those who speak for an organisation, not for every investor. */
@Component
class OwnReportsMenu implements MenuChoice {

    @Override
    public String path() {
        return OwnReportsView.PATH;
    }

    @Override
    public boolean isOffered() {
        return Actor.current().organisation() != null;
    }
}
