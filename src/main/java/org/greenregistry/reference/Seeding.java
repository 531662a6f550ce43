package org.greenregistry.reference;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the lists up to the product's own state at every start, before anything else is written. */
@Component
@Order(0)
class Seeding implements ApplicationRunner {

    private final ReferenceService reference;

    Seeding(ReferenceService reference) {
        this.reference = reference;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        reference.seed();
    }
}
