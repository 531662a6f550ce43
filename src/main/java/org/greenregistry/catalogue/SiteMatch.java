package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a site answers a need.
 *
 * @param reasons one for each thing asked, in the order of the criteria
 * @param sector whether the line of business is welcome; absent if none was asked
 */
public record SiteMatch(
        Site site, List<Reason> reasons, @Nullable Verdict sector) {

    public enum Verdict {
        MET,

        /** Not published: it may fit, one has to ask. */
        UNKNOWN,
        MISSED
    }

    /** @param offered in the unit of the criterion; absent if not published */
    public record Reason(
            SiteCriterion criterion,
            BigDecimal asked,
            @Nullable BigDecimal offered,
            Verdict verdict) {}

    static SiteMatch of(Site site, SiteNeed need) {
        var reasons = new ArrayList<Reason>();
        for (var criterion : SiteCriterion.values()) {
            var asked = need.amounts().get(criterion);
            if (asked != null) {
                reasons.add(reason(site, criterion, asked));
            }
        }
        return new SiteMatch(site, List.copyOf(reasons), sector(site, need.section()));
    }

    /** What is published of a park as a whole is an upper bound: too small is a no, large enough must be asked. */
    private static Reason reason(Site site, SiteCriterion criterion, BigDecimal asked) {
        var offered = site.amount(criterion).orElse(null);
        if (offered == null) {
            return new Reason(criterion, asked, null, Verdict.UNKNOWN);
        }
        var order = offered.compareTo(asked);
        var met = criterion.isLimit() ? order <= 0 : order >= 0;
        var whole = site.kind() == Site.Kind.PARK && criterion == SiteCriterion.LAND;
        return new Reason(criterion, asked, offered, met ? whole ? Verdict.UNKNOWN : Verdict.MET : Verdict.MISSED);
    }

    private static @Nullable Verdict sector(Site site, @Nullable String section) {
        if (section == null) {
            return null;
        }
        var welcome = site.sections();
        return welcome == null ? Verdict.UNKNOWN : welcome.contains(section) ? Verdict.MET : Verdict.MISSED;
    }

    /** The worst of all reasons. */
    public Verdict verdict() {
        return verdicts().stream().max(Comparator.naturalOrder()).orElse(Verdict.UNKNOWN);
    }

    /** Best first: what misses least, then what is known to fit most, free before reserved. */
    static Comparator<SiteMatch> best() {
        return Comparator.<SiteMatch>comparingLong(match -> match.count(Verdict.MISSED))
                .thenComparing(match -> -match.count(Verdict.MET))
                .thenComparing(match -> match.site().reserved())
                .thenComparing(SiteMatch::spare)
                .thenComparing(match -> match.site().code())
                .thenComparing(match -> String.valueOf(match.site().number()));
    }

    /** The smallest that is large enough is the best. */
    private BigDecimal spare() {
        return reasons.stream()
                .filter(reason -> !reason.criterion().isLimit() && reason.offered() != null)
                .findFirst()
                .map(reason -> reason.offered() == null ? BigDecimal.ZERO : reason.offered())
                .orElse(BigDecimal.ZERO);
    }

    private long count(Verdict verdict) {
        return verdicts().stream().filter(verdict::equals).count();
    }

    private List<Verdict> verdicts() {
        var verdicts = new ArrayList<Verdict>();
        reasons.forEach(reason -> verdicts.add(reason.verdict()));
        if (sector != null) {
            verdicts.add(sector);
        }
        return verdicts;
    }
}
