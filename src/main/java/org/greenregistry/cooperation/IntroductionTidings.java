package org.greenregistry.cooperation;

import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.organisation.Representation;
import org.greenregistry.work.Notice;
import org.greenregistry.work.NoticeService;
import org.springframework.stereotype.Component;

/** Tells those who speak for the two organisations, by bell and mail, in the transaction of the act. */
@Component
class IntroductionTidings {

    private final NoticeService notices;
    private final Representation representation;
    private final IntroductionReader reader;

    IntroductionTidings(NoticeService notices, Representation representation, IntroductionReader reader) {
        this.notices = notices;
        this.representation = representation;
        this.reader = reader;
    }

    /** Each side by the title of the other one's record. */
    void tell(Introduction about) {
        var key = "introduction.notice." + about.state();
        tell(about.need().record(), key, about.offer().title());
        tell(about.offer().record(), key, about.need().title());
    }

    private void tell(UUID record, String key, LocalizedText other) {
        var by = Actor.current().requireAccount();
        reader.need(record)
                .flatMap(found -> Optional.ofNullable(found.content().owner().organisation()))
                .ifPresent(organisation ->
                        notices.tell(representation.accounts(organisation), new Notice(key, other, by, NeedKind.OWN)));
    }
}
