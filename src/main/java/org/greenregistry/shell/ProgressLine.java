package org.greenregistry.shell;

import com.vaadin.flow.component.HtmlContainer;

/** How far something is that takes a while. */
public final class ProgressLine {

    private ProgressLine() {}

    /**
     * @param label what it is, for those who do not see the bar
     * @param total 0 where nobody knows: then only that it goes on is shown
     */
    public static HtmlContainer of(String label, long done, long total, String words) {
        var bar = Tags.tag("progress", "job-bar");
        bar.getElement().setAttribute("aria-label", label);
        if (total > 0) {
            bar.getElement().setAttribute("value", String.valueOf(done)).setAttribute("max", String.valueOf(total));
        }
        return Tags.tag("div", "job-progress", bar, Tags.span("small muted", words));
    }
}
