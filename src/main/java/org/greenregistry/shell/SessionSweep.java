package org.greenregistry.shell;

import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.session.ManagerBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Sessions that ended are thrown away within ten seconds; Tomcat's own pace would be once a minute. */
@Component
class SessionSweep implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The context makes its manager only when it starts. */
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextLifecycleListeners(event -> {
            if (event.getType().equals(Lifecycle.AFTER_START_EVENT)
                    && event.getLifecycle() instanceof Context context
                    && context.getManager() instanceof ManagerBase manager) {
                manager.setProcessExpiresFrequency(1);
            }
        });
    }
}
