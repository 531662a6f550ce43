package org.greenregistry;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the registry. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Registry {

    static void main(String[] arguments) {
        SpringApplication.run(Registry.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
