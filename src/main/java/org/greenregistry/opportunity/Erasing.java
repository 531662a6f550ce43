package org.greenregistry.opportunity;

import org.greenregistry.work.LetterService;
import org.springframework.stereotype.Component;

/** Takes an address out of everything that knows it, in the transaction of the act that asks for it. */
@Component
class Erasing {

    private final Followers followers;
    private final Keys keys;
    private final LetterService letters;

    Erasing(Followers followers, Keys keys, LetterService letters) {
        this.followers = followers;
        this.keys = keys;
        this.letters = letters;
    }

    /** The caller has ended the watches. */
    void follower(Follower follower) {
        keys.forget(follower.id());
        if (follower.address() != null) {
            letters.withdraw(follower.address());
        }
        followers.delete(follower);
    }
}
