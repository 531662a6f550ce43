package org.greenregistry.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The page for HTTP errors that happen outside Vaadin, such as a file that does not exist. It runs no script. */
@Component
class PlainErrors implements ErrorViewResolver {

    private final Frame frame;

    PlainErrors(Frame frame) {
        this.frame = frame;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed ? failed : "";
        var locale = Lang.of(
                Lang.trimmed(path.substring(Math.min(request.getContextPath().length(), path.length()))));
        View page = (unused, asked, response) -> send(
                response, document(asked.getContextPath() + "/", locale, status).outerHtml());
        var answer = new ModelAndView(page);
        answer.setStatus(status);
        return answer;
    }

    private Document document(String base, Locale locale, HttpStatus status) {
        var document = Document.createShell("");
        document.select("html").attr("lang", locale.getLanguage());
        document.head().appendElement("base").attr("href", base);
        document.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        document.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "styles.css");
        document.title(Wording.text(locale, title(status)) + " · " + frame.name(locale));
        var bar = new Div(FrameHeader.brand(frame, locale));
        bar.addClassName("frame-bar");
        var header = new Header(bar);
        header.addClassName("frame-header");
        var whole = new Div(header, new Main(box(locale, title(status))));
        whole.addClassName("frame");
        document.body().append(PublicPage.html(whole));
        return document;
    }

    /** What a page says that cannot be shown, with a way on. */
    static Div box(Locale locale, String key) {
        var home = new Anchor(Place.href(locale, ""), Wording.text(locale, "error.home"));
        var box = new Div(new H1(Wording.text(locale, key)), new Paragraph(Wording.text(locale, key + ".more")), home);
        box.addClassNames("page", "error-page");
        return box;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "error.not-found";
            case BAD_REQUEST -> "error.bad";
            case GONE -> "error.gone";
            case SERVICE_UNAVAILABLE -> "error.busy";
            case FORBIDDEN, UNAUTHORIZED -> "error.forbidden";
            default -> "error.fault";
        };
    }

    private static void send(HttpServletResponse answer, String html) throws java.io.IOException {
        answer.setContentType("text/html;charset=UTF-8");
        answer.setHeader("Content-Security-Policy", ContentPolicy.NO_SCRIPT);
        answer.getOutputStream().write(("<!DOCTYPE html>\n" + html).getBytes(StandardCharsets.UTF_8));
    }
}
