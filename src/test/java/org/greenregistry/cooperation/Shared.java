package org.greenregistry.cooperation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.organisation.HelixRole;

/** Links of industrial symbiosis for tests. */
public final class Shared {

    private Shared() {}

    /** Waste heat that {@code giver} passes on to a project. */
    public static LinkContent heat(String giver, UUID project) {
        return LinkContentBuilder.builder()
                .kind(LinkPurpose.SYMBIOSIS)
                .partner(new Side(null, giver, HelixRole.INDUSTRY))
                .project(project)
                .since(ReducedDate.parse("2024"))
                .exchange(new Exchange(Exchange.Stream.WASTE_HEAT, new BigDecimal("1200"), "GJ"))
                .sources(List.of(new Source("s1", "https://example.org/cong-sinh", null, null, null)))
                .build();
    }
}
