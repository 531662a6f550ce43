package org.greenregistry.opportunity;

import java.time.Clock;
import java.util.List;
import org.greenregistry.work.LetterService;
import org.springframework.stereotype.Component;

/** Takes an address out of everything that knows it, in the transaction of the act that asks for it. */
@Component
class Erasing {

    private final Followers followers;
    private final Keys keys;
    private final LetterService letters;
    private final Inquiries inquiries;
    private final StoredMessages messages;
    private final Clock clock;

    Erasing(
            Followers followers,
            Keys keys,
            LetterService letters,
            Inquiries inquiries,
            StoredMessages messages,
            Clock clock) {
        this.followers = followers;
        this.keys = keys;
        this.letters = letters;
        this.inquiries = inquiries;
        this.messages = messages;
        this.clock = clock;
    }

    /** The caller has ended the watches. */
    void follower(Follower follower) {
        keys.forget(follower.id());
        if (follower.address() != null) {
            letters.withdraw(follower.address());
        }
        followers.delete(follower);
    }

    /** Name, address and all that was written; number, dates and outcome stay. */
    void inquiry(Inquiry inquiry) {
        keys.forget(inquiry.id());
        if (inquiry.address() != null) {
            letters.withdraw(inquiry.address());
        }
        messages.findByInquiryOrderByAtAscIdAsc(inquiry.number()).forEach(messages::delete);
        inquiry.erase(clock.instant());
    }

    List<Inquiry> inquiries(String address) {
        return inquiries.findByAddress(address);
    }
}
