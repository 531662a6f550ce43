package org.greenregistry.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.greenregistry.kernel.NotYet;
import org.springframework.stereotype.Component;

/** Answers every page with its content already in the HTML, under a content policy. */
@Component
class PlainPages implements VaadinServiceInitListener {

    private final Frame frame;
    private final List<PublicText> texts;
    private final Office office;
    private final ShellSettings settings;

    PlainPages(Frame frame, List<PublicText> texts, Office office, ShellSettings settings) {
        this.frame = frame;
        this.texts = texts;
        this.office = office;
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var place = Place.of(
                Optional.ofNullable(request.getPathInfo()).orElse(""),
                request instanceof HttpServletRequest http && http.getQueryString() != null
                        ? http.getQueryString()
                        : "");
        var page = page(request, place);
        write(page, place, new PlainPage(response.getDocument(), address(request)));
        response.getVaadinResponse().setStatus(page.status());
        if (page.status() == 301) {
            response.getVaadinResponse()
                    .setHeader(
                            "Location", request.getContextPath() + "/" + Lang.path(place.locale(), page.canonical()));
        }
        if (page.status() == 200 && page.isWritten()) {
            LaterStart.of(response.getDocument());
        }
        var policy = new ContentPolicy(settings.tiles());
        policy.sign(response.getDocument());
        response.getVaadinResponse().setHeader("Content-Security-Policy", policy.header());
    }

    private PublicPage page(VaadinRequest request, Place place) {
        try {
            return texts.stream()
                    .flatMap(text -> text.page(place.bare(), request.getParameterMap(), place.locale()).stream())
                    .findFirst()
                    .orElseGet(() -> unknown(request, place));
        } catch (NotYet soon) {
            var title = Wording.text(place.locale(), "error.later");
            var box = new Div(new H1(title), new Paragraph(ErrorMessages.sentence(place.locale(), soon)));
            box.addClassNames("page", "error-page");
            return PublicPage.of(title, "", place.bare(), PublicPage.html(box)).unlisted(503);
        }
    }

    private void write(PublicPage page, Place place, PlainPage plain) {
        plain.head(page, place, frame.name(place.locale()));
        var main = new Main();
        main.setId(PlainPage.MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        var header = new FrameHeader(frame, place);
        plain.body(PublicPage.html(FrameParts.whole(header, frame, place.locale(), main)), page.html());
    }

    /** A page nobody described: one of the staff, or none at all. Neither is for search engines. */
    private static PublicPage unknown(VaadinRequest request, Place place) {
        Router router = request.getService().getRouter();
        var exists = router.getRegistry()
                .getNavigationRouteTarget(Lang.path(place.locale(), place.bare()))
                .hasTarget();
        if (exists) {
            return PublicPage.of("", "", place.bare(), "").unlisted(200);
        }
        return PublicPage.none(place.bare(), place.locale());
    }

    private String address(VaadinRequest request) {
        return request instanceof HttpServletRequest http ? office.address(http) : "";
    }
}
