package org.greenregistry.dossier;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/** Puts a fault found from the root of a content at the field it is about. */
final class Blame {

    private final ConstraintViolationBuilder fault;

    private Blame(ConstraintViolationBuilder fault) {
        this.fault = fault;
    }

    /** @param message key in braces */
    static Blame of(ConstraintValidatorContext context, String message) {
        return new Blame(context.buildConstraintViolationWithTemplate(message));
    }

    /** @param path at least one component, none of them in a list */
    void at(String... path) {
        var node = fault.addPropertyNode(path[0]);
        for (var i = 1; i < path.length; i++) {
            node = node.addPropertyNode(path[i]);
        }
        node.addConstraintViolation();
    }

    void atItem(String list, int index, String component) {
        fault.addPropertyNode(list)
                .addPropertyNode(component)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }
}
