package org.greenregistry.catalogue.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.greenregistry.catalogue.SiteCriterion;
import org.greenregistry.catalogue.SiteNeed;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.shell.Lang;

/**
 * Everything the search for a site shows, as its address says it. Numbers stand in it as number fields send them,
 * whatever the language: {@code 1.5}.
 *
 * @param unread criteria whose value is no number above zero; they are not asked
 */
record SitesUrl(SiteNeed need, Set<SiteCriterion> unread) {

    static final String PATH = "sites";
    static final String SECTION = "section";
    static final String SAMPLES = "samples";

    /** @param query parameters as sent, unchecked */
    static SitesUrl parse(Map<String, List<String>> query) {
        var amounts = new EnumMap<SiteCriterion, BigDecimal>(SiteCriterion.class);
        var unread = new LinkedHashSet<SiteCriterion>();
        for (var criterion : SiteCriterion.values()) {
            var sent = first(query, name(criterion));
            if (sent.matches("\\d{1,9}(\\.\\d{1,4})?") && new BigDecimal(sent).signum() > 0) {
                amounts.put(criterion, new BigDecimal(sent));
            } else if (!sent.isEmpty()) {
                unread.add(criterion);
            }
        }
        var section = first(query, SECTION);
        var need = new SiteNeed(
                amounts,
                VsicSections.has(section) ? section : null,
                !first(query, SAMPLES).isEmpty());
        return new SitesUrl(need, unread);
    }

    static String name(SiteCriterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }

    /** Of the address, without question mark; empty for nothing asked. */
    String query() {
        var pairs = new ArrayList<String>();
        for (var criterion : SiteCriterion.values()) {
            var amount = need.amounts().get(criterion);
            if (amount != null) {
                pairs.add(name(criterion) + "=" + amount.toPlainString());
            }
        }
        if (need.section() != null) {
            pairs.add(SECTION + "=" + need.section());
        }
        if (need.samples()) {
            pairs.add(SAMPLES + "=true");
        }
        return String.join("&", pairs);
    }

    static String href(Locale locale) {
        return Lang.path(locale, PATH);
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }
}
