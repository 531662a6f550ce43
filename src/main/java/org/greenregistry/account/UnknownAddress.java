package org.greenregistry.account;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Reading an address that neither a view nor a controller serves. It may pass, to be told that there is no such page: a
 * sign-in would not help.
 */
@Component
class UnknownAddress implements RequestMatcher {

    private final RequestUtil views;
    private final List<AbstractHandlerMethodMapping<?>> controllers;

    UnknownAddress(RequestUtil views, List<AbstractHandlerMethodMapping<?>> controllers) {
        this.views = views;
        this.controllers = controllers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && !views.isSecuredFlowRoute(request) && !isServed(request);
    }

    private boolean isServed(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            for (var mapping : controllers) {
                if (mapping.getHandler(request) != null) {
                    return true;
                }
            }
            return false;
        } catch (Exception otherMethodOrType) {
            // An address served in another way is served.
            return true;
        }
    }
}
