package org.greenregistry.insight.ui;

import java.util.stream.Stream;
import org.greenregistry.shell.PublicAddresses;
import org.springframework.stereotype.Component;

/** The page of figures for everybody. */
@Component
class FiguresAddress implements PublicAddresses {

    @Override
    public Stream<Address> all() {
        return Stream.of(new Address(FiguresView.PATH, null));
    }
}
