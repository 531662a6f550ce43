package org.greenregistry.cooperation.ui;

import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.NeedKind;
import org.greenregistry.shell.MenuChoice;
import org.springframework.stereotype.Component;

/** "My needs and offers" is for those who speak for an organisation, not for every investor. */
@Component
class OwnNeedsMenu implements MenuChoice {

    @Override
    public String path() {
        return NeedKind.OWN;
    }

    @Override
    public boolean isOffered() {
        return Actor.current().organisation() != null;
    }
}
