package org.greenregistry.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.Tags;
import org.greenregistry.work.NoticeLine;
import org.greenregistry.work.NoticeService;

/** What I was told, newest first. Following a notice marks it as read. */
@Route(value = "notices", layout = MainLayout.class)
@RouteAlias(value = "en/notices", layout = MainLayout.class)
@PermitAll
class NoticesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final NoticeService notices;
    private final Formats formats;

    NoticesView(NoticeService notices, Formats formats) {
        this.notices = notices;
        this.formats = formats;
        getContent().addClassNames("page", "notices");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = notices.mine();
        getContent().removeAll();
        getContent().add(head(mine));
        if (mine.isEmpty()) {
            var empty = new Paragraph(getTranslation("notice.none"));
            empty.addClassName("empty");
            getContent().add(empty);
        } else {
            var list = new UnorderedList();
            list.addClassName("work-list");
            mine.forEach(notice -> list.add(line(notice)));
            getContent().add(list);
        }
    }

    private Component head(List<NoticeLine> mine) {
        var head = new Div(new H1(getPageTitle()));
        head.addClassNames("row", "spread");
        if (mine.stream().anyMatch(NoticeLine::unread)) {
            head.add(new Button(getTranslation("notice.readAll"), click -> {
                notices.readAll();
                // The page is opened anew, so that the bell is counted again too.
                UI.getCurrentOrThrow().refreshCurrentRoute(false);
            }));
        }
        return head;
    }

    private ListItem line(NoticeLine notice) {
        var sentence = new NativeButton(notice.sentence(Lang.current()), click -> follow(notice));
        sentence.addClassNames("link", "work-title");
        var words = new Div(sentence, Tags.span("muted small", formats.dateTime(notice.at())));
        words.addClassName("work-words");
        var line = new ListItem(words);
        line.addClassName("work-line");
        if (notice.unread()) {
            line.add(Tags.span("chip on", getTranslation("notice.unread")));
        }
        return line;
    }

    private void follow(NoticeLine notice) {
        notices.read(notice.id());
        UI.getCurrentOrThrow().navigate(Lang.path(notice.path()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.title");
    }
}
