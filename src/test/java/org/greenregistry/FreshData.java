package org.greenregistry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each context a data folder of its own below target. */
public class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var parent = Files.createDirectories(Path.of("target", "test-data"));
            var data = Files.createTempDirectory(parent, "context-").toAbsolutePath();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("fresh data", Map.of("registry.data", data.toString())));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
