package org.greenregistry.cooperation;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Refers;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Why a need and an offer fit, in words. */
@Component
public class FitWords {

    private final Referents referents;

    FitWords(Referents referents) {
        this.referents = referents;
    }

    /** One line: {@code cùng khu VSIP II-A · cùng ngành C – … · cùng nói tiếng Anh}. */
    public String line(List<FitReason> reasons, Locale locale) {
        return reasons.stream().map(reason -> of(reason, locale)).collect(Collectors.joining(" · "));
    }

    private String of(FitReason reason, Locale locale) {
        return Wording.text(locale, "need.fit." + reason.about(), said(reason, locale));
    }

    private String said(FitReason reason, Locale locale) {
        return switch (reason.about()) {
            case PARK -> each(reason, code -> referents.label(Refers.To.PARK, code, locale));
            case UNIT -> each(reason, uid -> referents.label(Refers.To.UNIT, uid, locale));
            case LANGUAGE -> each(reason, code -> referents.label(Refers.To.LANGUAGE, code, locale));
            case KIND -> each(reason, kind -> Wording.text(locale, "need.kind." + kind));
            case GREEN_DEAL -> each(reason, area -> Wording.text(locale, "need.greenDeal." + area));
            case SECTION -> each(reason, letter -> referents.label(Refers.To.SECTION, letter, locale));
            case NEAR, TEXT, QUANTITY, SIZE -> each(reason, UnaryOperator.identity());
        };
    }

    private static String each(FitReason reason, UnaryOperator<String> word) {
        return reason.values().stream().map(word).collect(Collectors.joining(", "));
    }
}
