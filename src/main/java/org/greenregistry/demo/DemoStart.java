package org.greenregistry.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prepares the demonstration on an empty data folder, and refuses to be reachable from elsewhere. */
@Component
@Profile("demo")
class DemoStart implements SmartInitializingSingleton, ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoAccounts accounts;
    private final DemoBook book;
    private final Environment environment;
    private final String address;

    DemoStart(
            DemoAccounts accounts,
            DemoBook book,
            Environment environment,
            @Value("${server.address:}") String address) {
        this.accounts = accounts;
        this.book = book;
        this.environment = environment;
        this.address = address;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            if (address.isBlank() || !InetAddress.getByName(address).isLoopbackAddress()) {
                throw new IllegalStateException(
                        "demo mode has known passwords and listens on loopback only: server.address=" + address);
            }
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.exist()) {
            book.open();
            accounts.make();
            book.fill(accounts.team(), accounts.steward());
        }
        LOG.info(
                "Sổ dự án xanh / Green Project Registry: http://localhost:{}/ – đăng nhập thử một bước / one-click sign-in: "
                        + "http://localhost:{}/sign-in",
                environment.getProperty("local.server.port"),
                environment.getProperty("local.server.port"));
    }
}
