package org.greenregistry.shell.ui;

import java.util.stream.Stream;
import org.greenregistry.shell.PublicAddresses;
import org.springframework.stereotype.Component;

/** The page about the book. */
@Component
class AboutAddress implements PublicAddresses {

    @Override
    public Stream<Address> all() {
        return Stream.of(new Address("about", null));
    }
}
