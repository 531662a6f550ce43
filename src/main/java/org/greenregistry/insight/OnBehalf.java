package org.greenregistry.insight;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.account.Colleagues;
import org.springframework.stereotype.Component;

/**
 * Reads for somebody who is not there: for the calendar and the reminders he or she ordered. It sees what that person
 * would see after signing in now, and nothing if he or she could not.
 */
@Component
class OnBehalf {

    private final Colleagues colleagues;

    OnBehalf(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    <T> Optional<T> of(UUID account, Supplier<T> reading) {
        return colleagues.actor(account).filter(Actor::isStaff).map(actor -> Acting.as(actor, reading));
    }
}
