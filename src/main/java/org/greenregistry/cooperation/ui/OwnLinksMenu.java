package org.greenregistry.cooperation.ui;

import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.LinkKind;
import org.greenregistry.shell.MenuChoice;
import org.springframework.stereotype.Component;

/** "Our links" is for those who speak for an organisation, not for every investor. */
@Component
class OwnLinksMenu implements MenuChoice {

    @Override
    public String path() {
        return LinkKind.OWN;
    }

    @Override
    public boolean isOffered() {
        return Actor.current().organisation() != null;
    }
}
