package org.greenregistry.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What no rule asks for but readers look for: the form lists what of it is absent, and nobody has to give it. */
public final class Recommendations {

    private Recommendations() {}

    /** Paths in the order of the form; what was put off as not yet entered is among them. */
    public static List<String> of(ProjectContent content) {
        var wanted = new LinkedHashMap<String, @Nullable Object>();
        forEveryReader(content, wanted);
        if (content.stage() == Stage.CALLING) {
            forInvestors(content.opportunity(), wanted);
        }
        content.investors()
                .filter(Party::isForeign)
                .forEach(party -> wanted.put("parties[" + party.id() + "].ultimateCountry", party.ultimateCountry()));
        var absent = wanted.entrySet().stream()
                .filter(value -> Requirements.isAbsent(value.getValue()))
                .map(Map.Entry::getKey)
                .filter(path -> content.gaps().stream().noneMatch(gap -> path.equals(gap.path())));
        return Stream.concat(putOff(content), absent).distinct().toList();
    }

    private static void forEveryReader(ProjectContent content, Map<String, @Nullable Object> wanted) {
        wanted.put("name.en", content.name().en());
        english("purpose.objectives", content.purpose().objectives(), wanted);
        english("purpose.scale", content.purpose().scale(), wanted);
        wanted.put("site.point", content.site().place());
        wanted.put("site.area", content.site().area());
        wanted.put("jobs.planned", content.jobs().planned());
        wanted.put("claims", content.claims());
        wanted.put("documents", content.documents());
    }

    private static void english(String path, @Nullable LocalizedText text, Map<String, @Nullable Object> wanted) {
        if (text != null && text.vi() != null) {
            wanted.put(path + ".en", text.en());
        }
    }

    private static void forInvestors(Opportunity offered, Map<String, @Nullable Object> wanted) {
        wanted.put("opportunity.landPrice", offered.landPrice());
        wanted.put("opportunity.closesOn", offered.closesOn());
        wanted.put("opportunity.contact.email", offered.contact().email());
        wanted.put("opportunity.incentives", offered.incentives());
    }

    private static Stream<String> putOff(ProjectContent content) {
        var incomplete = content.incomplete();
        return content.gaps().stream()
                .filter(gap -> gap.reason() == ValueGap.NOT_YET_ENTERED)
                .map(Gap::path)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(incomplete::contains);
    }
}
