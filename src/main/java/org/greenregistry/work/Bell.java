package org.greenregistry.work;

import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.shell.HeaderCount;
import org.springframework.stereotype.Component;

/** The bell in the header: how many notices I have not read. */
@Component
class Bell implements HeaderCount {

    private final NoticeService notices;

    Bell(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public Optional<Count> now() {
        return Actor.current().account() == null
                ? Optional.empty()
                : Optional.of(new Count("notice.bell", "notices", notices.unread()));
    }
}
