package org.greenregistry;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the regions of a live page handed to the browser since this was last asked, each in an element of its own. */
public final class ShownHtml {

    private ShownHtml() {}

    public static Document now() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        var html = internals.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("registryShow"))
                .map(call -> "<div class='region'>" + call.getParameters().getFirst() + "</div>")
                .toList();
        return Jsoup.parseBodyFragment(String.join("\n", html));
    }

    public static List<String> hrefs(Document shown) {
        return shown.select("a[href]").eachAttr("href");
    }
}
