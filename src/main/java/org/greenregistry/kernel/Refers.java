package org.greenregistry.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the value of a component names, where its type does not say it: the one place that fields of forms, words,
 * links, searches and tables take it from.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

    /** What can be named. */
    enum To {

        /** Id of the record of an organisation. */
        ORGANISATION,

        /** Id of the record of a project. */
        PROJECT,

        /** Uid of an administrative unit. */
        UNIT,

        /** Code of an industrial park. */
        PARK,

        /** ISO 3166-1 alpha-2. */
        COUNTRY,

        /** ISO 4217, of those the book counts in. */
        CURRENCY,

        /** Letter of VSIC 2025. */
        SECTION,

        /** Code of the registry's own categories of projects. */
        CATEGORY,

        /** ISO 639-1, of the languages people of the province do business in. */
        LANGUAGE
    }

    To value();
}
