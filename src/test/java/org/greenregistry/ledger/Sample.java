package org.greenregistry.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Visible;

/** A small content with everything a content may have: nesting, items, levels of fields and of items. */
record Sample(
        LocalizedText name,
        @Visible(Level.INTERNAL) String note,
        Plot plot,
        List<Owner> owners,
        List<Figure> figures,
        List<String> tags) {

    static final Owner AN = new Owner("a1", "An Phát", "079123456");
    static final Owner BINH = new Owner("b2", "Bình Minh", null);

    static final Sample FULL = new Sample(
            new LocalizedText("Xưởng nhôm", "Aluminium works"),
            "gọi lại thứ hai",
            new Plot("đường D1", "lô B7"),
            List.of(AN, BINH),
            List.of(new Figure("f1", "REGISTERED", "1200"), new Figure("f2", "EXPECTED", "900")),
            List.of("nhôm", "tái chế"));

    static Sample of(String name, Owner... owners) {
        return new Sample(LocalizedText.vi(name), null, null, List.of(owners), List.of(), List.of());
    }

    record Plot(String address, @Visible(Level.SIGNED_IN) String lot) {}

    record Owner(
            String id,
            String name,
            @Visible(Level.RESTRICTED) String passport) implements Identified {

        Owner named(String other) {
            return new Owner(id, other, passport);
        }
    }

    /** An expected amount is not for the public. */
    record Figure(String id, String kind, BigDecimal amount) implements Identified, Leveled {

        Figure(String id, String kind, String amount) {
            this(id, kind, new BigDecimal(amount));
        }

        @Override
        public Level level() {
            return kind.equals("EXPECTED") ? Level.INTERNAL : Level.PUBLIC;
        }
    }
}
