package org.greenregistry.ledger;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How rules on contents are asked. */
@Configuration(proxyBeanMethods = false)
class ContentRules {

    /**
     * Contents are records and always there as a whole: nobody need ask the persistence provider before each value
     * whether it was loaded, which takes longer than the rules themselves.
     */
    @Bean
    static ValidationConfigurationCustomizer wholeContents() {
        return configuration -> configuration.traversableResolver(new Whole());
    }

    private static final class Whole implements TraversableResolver {

        @Override
        public boolean isReachable(
                @Nullable Object bean, Path.Node component, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object bean, Path.Node component, Class<?> root, Path path, ElementType type) {
            return true;
        }
    }
}
