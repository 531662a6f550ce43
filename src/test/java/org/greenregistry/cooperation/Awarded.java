package org.greenregistry.cooperation;

import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;

/** Awards for tests of all pages. */
public final class Awarded {

    private Awarded() {}

    public static AwardContent ranking(String name) {
        return new AwardContent(
                new Name(name, name + " in English"),
                Recognition.RANKING,
                "ICF",
                ReducedDate.parse("2023-10-26"),
                LocalizedText.vi("Top7"),
                null,
                List.of(new Participant("p1", null, "Becamex IDC", null)),
                List.of(),
                List.of(new Source("s1", "https://www.wtca.org/news", null, null, null)),
                null,
                false);
    }
}
