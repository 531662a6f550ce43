package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.ParkContent;

/** Parks that offer something. */
final class SomePark {

    private SomePark() {}

    /** @param hectares of the only lot, which is free */
    static ParkContent withLot(String name, String number, String hectares) {
        var empty = ParkContent.EMPTY;
        return new ParkContent(
                new Name(name, null),
                null,
                "C-25813-2025",
                null,
                null,
                List.of(new Lot("l1", number, new BigDecimal(hectares), LotState.FREE, null)),
                List.of(),
                empty.utilities(),
                empty.eco(),
                empty.rent(),
                List.of(),
                empty.nearby(),
                empty.office(),
                null,
                ReducedDate.parse("2026-11"),
                "Ban quản lý",
                false);
    }
}
