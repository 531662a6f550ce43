package org.greenregistry.organisation;

import java.util.UUID;
import org.greenregistry.ledger.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * An organisation for those who speak for it.
 *
 * @param content as the book has it, without what colleagues note and without its number
 * @param isPublic whether everybody can read it
 * @param draft mine; absent if I have none
 * @param state of my draft, else of the last one of ours; absent if there is none
 */
public record OwnOrganisation(
        String code,
        OrganisationContent content,
        boolean isPublic,
        @Nullable UUID draft,
        @Nullable ReviewState state) {}
