package org.greenregistry.cooperation;

import java.util.List;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Source;

/**
 * Needs and offers for tests: all in C, in VSIP II, and spoken about in the same words, unless a test says otherwise.
 */
public final class Needed {

    private Needed() {}

    public static NeedContentBuilder need(NeedSubject kind, String name) {
        return of(NeedSide.NEED, kind, name).owner(new NeedOwner(null, "Nhà máy Mẫu"));
    }

    public static NeedContentBuilder offer(NeedSubject kind, String name) {
        return of(NeedSide.OFFER, kind, name).owner(new NeedOwner(null, "Sample Supplier GmbH"));
    }

    private static NeedContentBuilder of(NeedSide side, NeedSubject kind, String name) {
        return NeedContentBuilder.builder()
                .name(LocalizedText.vi(name))
                .side(side)
                .kind(kind)
                .description(LocalizedText.vi("Mô tả " + name))
                .sections(List.of("C"))
                .park("VSIP2")
                .languages(List.of("en"))
                .sources(List.of(new Source("s1", "https://www.wtca.org/news", null, null, null)));
    }
}
