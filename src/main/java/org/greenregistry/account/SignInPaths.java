package org.greenregistry.account;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.shell.Lang;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The way to the sign-in page and back, in the language one came in. */
final class SignInPaths {

    static final String VIETNAMESE = "/sign-in";
    private static final String ENGLISH = "/en/sign-in";

    private static final AccessDeniedHandler FORBIDDEN = new AccessDeniedHandlerImpl();

    private SignInPaths() {}

    /** Forms in English post to {@code /sign-in?lang=en}. */
    private static boolean isEnglish(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang"));
    }

    /** One answer for every reason. */
    static void refused(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
        back(request, response, "error");
    }

    /** A sign-in is denied when its page had stood open until the session ended: it is shown again, fresh. */
    static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (request.getServletPath().equals(VIETNAMESE)) {
            back(request, response, "again");
        } else {
            FORBIDDEN.handle(request, response, reason);
        }
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        var page = isEnglish(request) ? ENGLISH : VIETNAMESE;
        response.sendRedirect(request.getContextPath() + page + "?" + why);
    }

    /** Where somebody is led who asked for a page of those who are signed in. */
    static class Entry extends LoginUrlAuthenticationEntryPoint {

        Entry() {
            super(VIETNAMESE);
        }

        @Override
        protected String determineUrlToUseForThisRequest(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
            var path =
                    request.getRequestURI().substring(request.getContextPath().length() + 1);
            return Lang.isEnglish(Lang.of(path)) ? ENGLISH : VIETNAMESE;
        }
    }

    /** The page asked for before; else My work for those who have a desk, the home page for the others. */
    static class AfterSignIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

        static final Class<VaadinSavedRequestAwareAuthenticationSuccessHandler> SHARED =
                VaadinSavedRequestAwareAuthenticationSuccessHandler.class;

        @Override
        protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
            var target = super.determineTargetUrl(request, response);
            if (!target.equals("/")) {
                return target;
            }
            var actor = Actor.current();
            var own = actor.is(Role.OFFICER) || actor.is(Role.REVIEWER) ? "work" : "";
            return "/" + Lang.path(isEnglish(request) ? Lang.ENGLISH : Lang.VIETNAMESE, own);
        }
    }
}
