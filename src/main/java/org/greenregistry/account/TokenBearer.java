package org.greenregistry.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;

/**
 * A program for the length of one request.
 *
 * @param token its row
 * @param publicId the part that may be logged
 * @param until exclusive
 */
public record TokenBearer(UUID token, String publicId, Actor actor, Set<TokenScope> scopes, Instant until)
        implements Acting {

    public TokenBearer {
        scopes = Set.copyOf(scopes);
    }
}
