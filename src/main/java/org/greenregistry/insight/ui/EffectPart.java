package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.greenregistry.cooperation.EffectCount;
import org.greenregistry.cooperation.EffectService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What came of events: how many led to each step, each number the way to them. */
@org.springframework.stereotype.Component
class EffectPart {

    private final EffectService effects;

    EffectPart(EffectService effects) {
        this.effects = effects;
    }

    HtmlContainer of(OverviewUrl url, Locale locale) {
        var section = Tags.section("effects", "insight-block", Wording.text(locale, "insight.effects"));
        section.add(Tags.said("p", "muted", Wording.text(locale, "insight.effects.more")));
        var asOf = url.asked().asOf();
        var steps = Tags.tag("ol", "effect-chain");
        effects.chain(asOf == null ? null : asOf.instant()).forEach(count -> {
            var query = EffectService.STEP + "=" + count.step()
                    + (asOf == null ? "" : "&asOf=" + URLEncoder.encode(asOf.text(), StandardCharsets.UTF_8));
            steps.add(step(count, Lang.path(locale, "events") + "?" + query, locale));
        });
        section.add(steps);
        return section;
    }

    private static HtmlContainer step(EffectCount count, String href, Locale locale) {
        var word = Wording.text(locale, "event.outcomes.step." + count.step());
        var item = Tags.tag(
                "li",
                "",
                Tags.said("p", "strong", Long.toString(count.events())),
                Tags.tag("p", "", Tags.link("", href, word)));
        if (count.samples() > 0) {
            item.add(Tags.said("p", "small muted", Wording.text(locale, "insight.effects.samples", count.samples())));
        }
        return item;
    }
}
