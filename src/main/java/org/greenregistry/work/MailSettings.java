package org.greenregistry.work;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Mail goes out only where {@code spring.mail.host} is set; for trying out, {@code registry.mail.folder} names a folder
 * where each mail becomes a file instead.
 *
 * @param from sender
 * @param address of the registry, as links in mails begin
 * @param every how often the outbox is emptied
 */
@ConfigurationProperties("registry.mail")
record MailSettings(
        @DefaultValue("registry@localhost") String from,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("PT20S") Duration every) {}
