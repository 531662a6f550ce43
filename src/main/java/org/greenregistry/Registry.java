package org.greenregistry;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the registry, or does the {@link Command} that is the first argument and ends. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Registry {

    static void main(String[] arguments) throws SQLException {
        if (arguments.length > 0 && Command.NAMES.contains(arguments[0])) {
            Command.run(arguments);
        } else if (arguments.length > 0 && arguments[0].equals("seed")) {
            SeedCommand.run(arguments);
        } else if (arguments.length > 0 && TableCommand.NAMES.contains(arguments[0])) {
            TableCommand.run(arguments);
        } else if (arguments.length > 0 && arguments[0].equals("compact")) {
            CompactCommand.run();
        } else {
            SpringApplication.run(Registry.class, arguments);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The zone the book's days begin and end in. */
    @Bean
    ZoneId zone(@Value("${registry.zone:Asia/Ho_Chi_Minh}") ZoneId zone) {
        return zone;
    }
}
