package org.greenregistry.cooperation;

import java.util.List;
import java.util.Set;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.organisation.HelixRole;
import org.jspecify.annotations.Nullable;

/**
 * Who is linked with whom.
 *
 * @param nodes the most linked first
 * @param left how many further links the limit left out
 */
public record Network(List<Node> nodes, List<Edge> edges, int left) {

    /**
     * An organisation, a project or a programme.
     *
     * @param id the path of its page, or what it is called folded where it has no record
     * @param roles it has in links; empty for projects
     * @param page path without language; absent where it has none
     */
    public record Node(
            String id,
            LocalizedText name,
            boolean project,
            Set<HelixRole> roles,
            @Nullable String page,
            int links) {}

    /** @param code of the link's record */
    public record Edge(String from, String to, LinkPurpose kind, String code) {}
}
