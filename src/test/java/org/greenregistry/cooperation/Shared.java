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
        return new LinkContent(
                LinkPurpose.SYMBIOSIS,
                new Side(null, giver, HelixRole.INDUSTRY),
                project,
                null,
                Side.NONE,
                null,
                null,
                ReducedDate.parse("2024"),
                null,
                null,
                null,
                null,
                Supply.NONE,
                Transfer.NONE,
                new Exchange(Exchange.Stream.WASTE_HEAT, new BigDecimal("1200"), "GJ"),
                List.of(),
                List.of(new Source("s1", "https://example.org/cong-sinh", null, null, null)),
                null,
                false);
    }
}
