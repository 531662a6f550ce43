package org.greenregistry.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.account.Speakers;
import org.springframework.stereotype.Component;

/**
 * Who speaks for which organisation, whoever asks. To speak for one that was merged is to speak for its survivor, and
 * for all that were merged into that.
 */
@Component
public class Representation {

    private final OrganisationMerges merges;
    private final Speakers speakers;

    Representation(OrganisationMerges merges, Speakers speakers) {
        this.merges = merges;
        this.speakers = speakers;
    }

    /** The organisation {@code outsider} speaks for, as it is after all mergers. */
    public Optional<UUID> organisation(Actor outsider) {
        return Optional.ofNullable(outsider.organisation()).map(merges::survivorOf);
    }

    /** All records by which contents may name it; none for whoever speaks for no organisation. */
    public Set<UUID> names(Actor outsider) {
        return organisation(outsider).map(merges::withMerged).orElse(Set.of());
    }

    /** Accounts of those who can sign in now and speak for what {@code organisation} is today. */
    public List<UUID> accounts(UUID organisation) {
        return merges.withMerged(merges.survivorOf(organisation)).stream()
                .flatMap(name -> speakers.of(name).stream())
                .toList();
    }
}
