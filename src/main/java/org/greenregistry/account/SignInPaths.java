package org.greenregistry.account;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.greenregistry.shell.Lang;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The way to the sign-in page and back, in the language one came in. */
final class SignInPaths {

    static final String VIETNAMESE = "/sign-in";
    private static final String ENGLISH = "/en/sign-in";

    private SignInPaths() {}

    /** Forms in English post to {@code /sign-in?lang=en}. */
    private static boolean isEnglish(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang"));
    }

    static boolean isSignIn(HttpServletRequest request) {
        return request.getServletPath().equals(VIETNAMESE);
    }

    /** One answer for every reason. */
    static void refused(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
        back(request, response, "error");
    }

    /** The page had stood open until its session ended: it is shown again, fresh. */
    static void stale(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
        back(request, response, "again");
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

    /** The page asked for before, else the home page. */
    static class AfterSignIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

        static final Class<VaadinSavedRequestAwareAuthenticationSuccessHandler> SHARED =
                VaadinSavedRequestAwareAuthenticationSuccessHandler.class;

        @Override
        protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
            var target = super.determineTargetUrl(request, response);
            return target.equals("/") && isEnglish(request) ? "/en" : target;
        }
    }
}
