package org.greenregistry.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a record with many components a builder. Rules stay on the record: copied to the builder they would read as
 * "must not be null" there.
 */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        inheritComponentAnnotations = false,
                        enableWither = false,
                        enableGetters = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Built {}
